namespace Smithwright.Annotations;

/// <summary>
/// The values of a string enum that the model knows, kept for analyzers: on the generated enum, and on properties that hold such values as
/// plain strings, as the keys of maps are. Others survive a round trip.
/// </summary>
/// <param name="values">The texts on the wire, in the order of the model.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class KnownValuesAttribute(params string[] values) : ConstraintAttribute
{
    /// <summary>The texts on the wire, in the order of the model.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
