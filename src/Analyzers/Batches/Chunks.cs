using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Batches;

/// <summary>Batches that <c>Chunk</c> makes, followed to the loops and functions that use each of them.</summary>
internal static class Chunks
{
    private const int MaxVariables = 4;

    private static readonly ImmutableHashSet<string> SameElements = ImmutableHashSet.Create(
        "AsEnumerable", "AsParallel", "Order", "OrderBy", "Reverse", "Skip", "Take", "ToArray", "ToAsyncEnumerable", "ToImmutableArray", "ToImmutableList",
            "ToList", "Where");

    public static Batch? Find(IInvocationOperation call, SourceBodies bodies)
    {
        if (Cut(call, bodies) is not ({ } size, var source))
        {
            return null;
        }

        ImmutableArray<BatchUse> uses = UsesOf(call, bodies, MaxVariables).ToImmutableArray();
        return uses.IsEmpty ? null : new Batch(size, source, uses);
    }

    /// <summary>Whether a method is <c>Chunk</c>, or may be one of the project that does the same.</summary>
    public static bool MayCut(IMethodSymbol method) => method.Name is "Chunk" or "GroupBy" || BatchSources.MayCut(method);

    /// <summary>The size of the batches that a call makes, and what it cuts.</summary>
    private static (IOperation? Size, IOperation? Source) Cut(IInvocationOperation call, SourceBodies bodies)
    {
        if (call is { TargetMethod.Name: "Chunk", Arguments: [{ } source, { } size] }
            && TypeFacts.Is(call.TargetMethod.ContainingType, "System.Linq", "Enumerable"))
        {
            return (size.Value, source.Value);
        }

        if (IndexGroups.Cut(call, bodies) is ({ } grouped, { } count))
        {
            return (count, grouped);
        }

        return BatchSources.MayCut(call.TargetMethod) && bodies.Functions.Target(call) is { } function && BatchSources.Find(function) is { } made
            ? (ArgumentOf(call, made.Size), made.Source is { } cut ? ArgumentOf(call, cut) : null)
            : (null, null);
    }

    private static IOperation? ArgumentOf(IInvocationOperation call, IParameterSymbol parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;

    private static IEnumerable<BatchUse> UsesOf(IOperation chunks, SourceBodies bodies, int variables)
    {
        IOperation value = chunks;
        while (value.Parent is IConversionOperation or ITranslatedQueryOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        switch (value.Parent)
        {
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: { } variable } } loop when loop.Collection == value:
                return [new BatchScope(loop.Body, variable, null)];
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return OfCall(call, bodies, variables);
            case IInvocationOperation call when call.Instance == value:
                return OfCall(call, bodies, variables);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } } when variables > 0
                && bodies.UsesOf(local, value) is { HasOtherWrites: false, AssignedValues.Length: 1 } uses:
                return uses.References.SelectMany(reference => UsesOf(reference, bodies, variables - 1));
            default:
                return [];
        }
    }

    private static IEnumerable<BatchUse> OfCall(IInvocationOperation call, SourceBodies bodies, int variables)
    {
        IEnumerable<BatchUse> functions = call.Arguments
            .Where(argument => argument.Value.Type?.TypeKind == TypeKind.Delegate)
            .Select(argument => bodies.Functions.OfDelegate(argument.Value))
            .Where(function => function is { Symbol.Parameters: [{ Type: IArrayTypeSymbol or INamedTypeSymbol } first, ..] } && IsBatch(first.Type))
            .Select(function => new BatchFunction(function!));
        return SameElements.Contains(call.TargetMethod.Name) && TypeFacts.IsFrameworkType(call.TargetMethod.ContainingType)
            ? functions.Concat(UsesOf(call, bodies, variables))
            : functions;
    }

    private static bool IsBatch(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments.Length: 2 } grouping
        ? TypeFacts.Is(grouping, "System.Linq", "IGrouping")
        : type is IArrayTypeSymbol or INamedTypeSymbol { TypeArguments.Length: 1 } && TypeFacts.IsSequence(type);
}
