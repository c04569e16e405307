using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Flow;

namespace Smithwright.Analyzers.Reading.Variables;

/// <summary>A loop that adds to a list in each iteration.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Entry">Where it begins, once.</param>
/// <param name="Writes">The calls that add one item each.</param>
internal sealed record CountedLoop(ILoopOperation Loop, FlowPoint Entry, IReadOnlyCollection<LocalWrite> Writes);
