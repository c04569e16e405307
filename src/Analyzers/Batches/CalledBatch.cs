using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Batches;

/// <summary>A place in a function that cuts a list into batches of a size that is a parameter.</summary>
/// <param name="Place">The call or the loop that makes the batches.</param>
/// <param name="Batch">The batches.</param>
/// <param name="Size">The parameter that says how many items a batch has.</param>
/// <param name="Source">The parameter that is cut, if it is one.</param>
internal sealed record CalledBatch(IOperation Place, Batch Batch, IParameterSymbol Size, IParameterSymbol? Source);
