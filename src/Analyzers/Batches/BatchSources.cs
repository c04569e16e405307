using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Batches;

/// <summary>The project's own functions that cut a list into batches, of a size that is a parameter.</summary>
internal sealed class BatchSources
{
    private static readonly ConditionalWeakTable<SourceFunction, BatchSources> Known = new();

    private readonly BatchSource? _found;

    private BatchSources(BatchSource? found) => _found = found;

    /// <summary>Whether a method looks like one: it takes a number and returns several lists.</summary>
    public static bool MayCut(IMethodSymbol method) => CalledBatches.MayCut(method)
        && method.ReturnType is INamedTypeSymbol { TypeArguments: [{ } batch] } all && TypeFacts.IsSequence(all) && TypeFacts.IsSequence(batch);

    public static BatchSource? Find(SourceFunction function) => Known.GetValue(function, found => new BatchSources(Read(found)))._found;

    private static BatchSource? Read(SourceFunction function)
    {
        if (!MayCut(function.Symbol))
        {
            return null;
        }

        BatchSource?[] made = function.OwnOperations
            .OfType<IReturnOperation>()
            .Where(result => result.Kind is OperationKind.Return or OperationKind.YieldReturn)
            .Select(result => Made(result, function))
            .ToArray();

        // What is left at the end is a smaller batch.
        return made.OfType<BatchSource>().FirstOrDefault() is { } first
            && (made.Length == 1 || function.IsIterator)
            && made.OfType<BatchSource>().All(other => SymbolEqualityComparer.Default.Equals(other.Size, first.Size))
            && SizeParameters.IsOnlySize(first.Size, function)
            ? first
            : null;
    }

    private static BatchSource? Made(IReturnOperation result, SourceFunction function)
    {
        if (result.ReturnedValue is not { } value)
        {
            return null;
        }

        if (result.Kind == OperationKind.Return)
        {
            return LoopBatches.Unwrap(value) is IInvocationOperation { TargetMethod: { Name: "Chunk", ContainingType: { } type }, Arguments: [{ } cut, { } count] }
                && TypeFacts.Is(type, "System.Linq", "Enumerable")
                ? Of(count.Value, cut.Value, function)
                : null;
        }

        if (LoopBatches.LoopOf(result) is not { } loop)
        {
            return null;
        }

        // A batch is the slice as it is, or a copy of it.
        IOperation batch = LoopBatches.Unwrap(value);
        while (batch is IInvocationOperation { TargetMethod.Name: "ToArray" or "ToList" } copy
            && (copy.Instance ?? copy.Arguments.FirstOrDefault()?.Value) is { } copied)
        {
            batch = LoopBatches.Unwrap(copied);
        }

        if (LoopBatches.Slice(batch, loop) is ({ } source, { } size))
        {
            return Of(size, source, function);
        }

        return batch is ILocalReferenceOperation { Local: var list } && LoopBatches.FullAt(result, loop, list) is { } full ? Of(full, null, function) : null;
    }

    private static BatchSource? Of(IOperation size, IOperation? source, SourceFunction function) =>
        LoopBatches.Unwrap(size) is IParameterReferenceOperation { Parameter: { } parameter } && function.Symbol.Parameters.Contains(parameter)
            ? new BatchSource(parameter, source is null ? null : (LoopBatches.Unwrap(source) as IParameterReferenceOperation)?.Parameter)
            : null;
}
