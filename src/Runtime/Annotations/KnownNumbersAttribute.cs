namespace Smithwright.Annotations;

/// <summary>The values of a generated <c>intEnum</c> that the model knows, kept on the symbol for analyzers. Others survive a round trip.</summary>
/// <param name="values">The numbers on the wire, in the order of the model.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class KnownNumbersAttribute(params int[] values) : Attribute
{
    /// <summary>The numbers on the wire, in the order of the model.</summary>
    public IReadOnlyList<int> Values { get; } = values;
}
