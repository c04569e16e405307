using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Code;

namespace Smithwright.Analyzers.Batches;

/// <summary>A place where a list is cut into batches.</summary>
/// <param name="Size">The expression for how many items a batch has.</param>
/// <param name="Source">What is cut; <see langword="null"/> if that is not one expression.</param>
/// <param name="Uses">Where each batch is used.</param>
internal sealed record Batch(IOperation Size, IOperation? Source, ImmutableArray<BatchUse> Uses)
{
    /// <summary>How many items a batch has more than the expression says, as behind <c>batch.Count &gt; 500</c>.</summary>
    public int More { get; init; }
}

/// <summary>Where a batch is used.</summary>
internal abstract record BatchUse;

/// <summary>A function is called with each batch as its first argument.</summary>
internal sealed record BatchFunction(SourceFunction Function) : BatchUse;

/// <summary>A part of a function uses a variable, or contains an expression, that is the batch.</summary>
internal sealed record BatchScope(IOperation Scope, ILocalSymbol? Variable, SyntaxNode? Expression) : BatchUse
{
    /// <summary>Whether the code gets there only if the batch is full.</summary>
    public bool IsTested { get; init; }
}
