using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;

namespace Smithwright.Analyzers.Batches;

/// <summary>The batches that a function makes whose size its callers decide.</summary>
internal sealed class CalledBatches
{
    private static readonly ConditionalWeakTable<SourceFunction, CalledBatches> Known = new();

    private CalledBatches(ImmutableArray<CalledBatch> all) => All = all;

    public ImmutableArray<CalledBatch> All { get; }

    public static ImmutableArray<CalledBatch> Of(SourceFunction function, SourceBodies bodies) =>
        Known.GetValue(function, found => new CalledBatches(Find(found, bodies).ToImmutableArray())).All;

    /// <summary>Whether a method of the project may be told how large batches are.</summary>
    public static bool MayCut(IMethodSymbol method) => method.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.LocalFunction
        && method.Parameters.Any(parameter => parameter.Type.SpecialType == SpecialType.System_Int32)
        && !method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    private static IEnumerable<CalledBatch> Find(SourceFunction function, SourceBodies bodies)
    {
        if (function.IsIterator)
        {
            yield break;
        }

        foreach (IOperation operation in function.OwnOperations)
        {
            IEnumerable<Batch> batches = operation switch
            {
                IInvocationOperation call => Chunks.Find(call, bodies) is { } chunks ? [chunks] : [],
                ILoopOperation loop => LoopBatches.Find(loop),
                _ => [],
            };
            foreach (Batch batch in batches)
            {
                if (batch.More == 0 && LoopBatches.Unwrap(batch.Size) is IParameterReferenceOperation { Parameter: { } size }
                    && function.Symbol.Parameters.Contains(size)
                    && SizeParameters.IsOnlySize(size, function))
                {
                    IParameterSymbol? source = batch.Source is null ? null : (LoopBatches.Unwrap(batch.Source) as IParameterReferenceOperation)?.Parameter;
                    yield return new CalledBatch(operation, batch, size, function.Symbol.Parameters.Contains(source!) ? source : null);
                }
            }
        }
    }
}
