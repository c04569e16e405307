using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Batches;

/// <summary>A function that cuts a list.</summary>
/// <param name="Size">The parameter that says how many items a batch has.</param>
/// <param name="Source">The parameter that is cut, if it is one.</param>
internal sealed record BatchSource(IParameterSymbol Size, IParameterSymbol? Source);
