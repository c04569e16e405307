namespace Smithwright.Annotations;

/// <summary>
/// A constraint of the service model, kept on the generated symbol for analyzers. Nothing reads it at run time: a request that breaks a
/// constraint is still sent as it is, as Smithy asks of clients.
/// </summary>
public abstract class ConstraintAttribute : Attribute
{
    /// <summary>
    /// Which part of the property's value is constrained: steps <c>item</c> (of a list), <c>key</c> and <c>value</c> (of a map), joined with dots,
    /// for instance <c>value.item</c>. <see langword="null"/> means the value itself.
    /// </summary>
    public string? At { get; init; }

    /// <summary>The overlay file that states the constraint; <see langword="null"/> when the model itself does.</summary>
    public string? Source { get; init; }
}
