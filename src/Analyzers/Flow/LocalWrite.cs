using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Flow;

/// <summary>Something that happens to a local variable, or to what it holds. <paramref name="Place"/> is the syntax of the operation that does it.</summary>
internal abstract record LocalWrite(SyntaxNode Place);

/// <summary>The variable is given a value.</summary>
internal sealed record Assigned(SyntaxNode Place, IOperation Value) : LocalWrite(Place);

/// <summary>What the variable holds is changed in a known way: by a method of the collection, its indexer, or <c>+=</c>.</summary>
internal sealed record Changed(SyntaxNode Place, IOperation Change) : LocalWrite(Place);

/// <summary>
/// What the variable holds is passed to code that may change it from then on or, when <paramref name="IsReplaced"/>, the variable is written
/// in an unknown way.
/// </summary>
internal sealed record Escaped(SyntaxNode Place, bool IsReplaced) : LocalWrite(Place);

/// <summary>What the variable holds is passed to code that only reads it, but sees later changes.</summary>
internal sealed record Aliased(SyntaxNode Place) : LocalWrite(Place);
