namespace Smithwright.Semantics.Matching;

/// <summary>A part of a pattern that an engine of the framework decides on its own.</summary>
/// <param name="Text">The part for .NET's engines and strings without surrogates.</param>
/// <param name="WithSurrogates">
/// The part for strings with surrogates: where it is linear, for <see cref="MarkedText"/>. Null where characters are code units, and one text fits all.
/// </param>
/// <param name="IsLinear">Whether the engine that never goes back knows all of it.</param>
/// <param name="Matches">Whether it has to match; otherwise it must not.</param>
internal sealed record PatternPart(string Text, string? WithSurrogates, bool IsLinear, bool Matches);
