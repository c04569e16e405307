namespace Smithwright.Annotations;

/// <summary>The values of a generated string enum that the model knows, kept on the symbol for analyzers. Others survive a round trip.</summary>
/// <param name="values">The texts on the wire, in the order of the model.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class KnownValuesAttribute(params string[] values) : Attribute
{
    /// <summary>The texts on the wire, in the order of the model.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
