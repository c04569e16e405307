namespace Smithwright.Annotations;

/// <summary>
/// A constraint on a value. Generated properties have those of the service model. You can declare them on your own parameters, properties and records:
/// analyzers then check what they are given. Nothing reads a constraint at run time: a request that breaks one is still sent as it is, as Smithy asks of
/// clients.
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
