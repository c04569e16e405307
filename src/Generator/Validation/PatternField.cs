namespace Smithwright.Generator.Validation;

/// <summary>A translated pattern that a class with checks holds.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Creation">The C# expression that makes it.</param>
internal sealed record PatternField(string Name, string Creation);
