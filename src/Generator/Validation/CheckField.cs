namespace Smithwright.Generator.Validation;

/// <summary>Something that a class with checks makes once: a translated pattern, or a list of legal values.</summary>
/// <param name="Type">The field's type.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Creation">The C# expression that makes it.</param>
internal sealed record CheckField(string Type, string Name, string Creation);
