namespace Smithwright;

/// <summary>A constraint of the service model that a value breaks.</summary>
/// <param name="Path">Where the value is, as a JSON pointer (RFC 6901) over the member names of the model, for instance <c>/metadataColumns/ITEMS/3</c>; empty for the input itself. A star stands for a sensitive key of a map.</param>
/// <param name="Constraint">The trait, for instance <c>smithy.api#length</c>, or the name of the condition.</param>
/// <param name="Message">What is wrong, in the words of Smithy's validation. It never holds the value itself, which may be sensitive.</param>
public sealed record Violation(string Path, string Constraint, string Message);
