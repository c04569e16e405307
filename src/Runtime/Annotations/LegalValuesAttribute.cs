namespace Smithwright.Annotations;

/// <summary>
/// The only texts that a string may be. Generated properties have it where an overlay says that the legal values stand in a file of the project; you can declare it
/// on your own parameters and properties, as in <c>[LegalValues(typeof(ItemColumns))]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class LegalValuesAttribute : ConstraintAttribute
{
    /// <summary>Lists the values.</summary>
    /// <param name="values">The values.</param>
    public LegalValuesAttribute(params string[] values) => Values = values;

    /// <summary>Names a class whose string constants are the values.</summary>
    /// <param name="constants">The class.</param>
    public LegalValuesAttribute(Type constants) => Constants = constants;

    /// <summary>The values; empty when <see cref="Constants"/> has them.</summary>
    public IReadOnlyList<string> Values { get; } = [];

    /// <summary>The class whose string constants are the values; <see langword="null"/> when they are listed.</summary>
    public Type? Constants { get; }

    /// <summary>The file that the values stand in; <see langword="null"/> for none.</summary>
    public string? File { get; init; }
}
