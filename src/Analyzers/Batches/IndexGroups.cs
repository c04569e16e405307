using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Batches;

/// <summary>
/// Batches that <c>GroupBy</c> makes of what <c>Select</c> numbered, as in <c>items.Select((item, i) => (item, i)).GroupBy(pair => pair.i / 100)</c>.
/// </summary>
internal static class IndexGroups
{
    /// <summary>What a call cuts, and how many items each group has.</summary>
    public static (IOperation? Source, IOperation? Size) Cut(IInvocationOperation call, SourceBodies bodies) =>
        call is { TargetMethod: { Name: "GroupBy", Parameters.Length: 2 or 3 } method, Arguments: [{ Value: { } numbered }, { Value: { } key }, ..] }
            && TypeFacts.Is(method.ContainingType, "System.Linq", "Enumerable")
            && (method.Parameters.Length == 2 || method.Parameters[2].Name == "elementSelector")
            && bodies.Functions.OfDelegate(key) is { Symbol.Parameters: [{ } pair], Expression: { } quotient }
            && LoopBatches.Unwrap(quotient) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null, Type.SpecialType: SpecialType.System_Int32 } division
            && LoopBatches.Unwrap(division.LeftOperand) is IMemberReferenceOperation { Instance: IParameterReferenceOperation { Parameter: { } owner } } index
            && SymbolEqualityComparer.Default.Equals(owner, pair)
            && Numbered(LoopBatches.Unwrap(numbered), index.Member, bodies) is { } source
            ? (source, LoopBatches.Unwrap(division.RightOperand))
            : (null, null);

    /// <summary>What <c>Select</c> pairs with indexes, if the member of a pair is the index.</summary>
    private static IOperation? Numbered(IOperation select, ISymbol member, SourceBodies bodies) =>
        select is IInvocationOperation { TargetMethod: { Name: "Select", ContainingType: { } type }, Arguments: [{ Value: { } source }, { Value: { } selector }] }
        && TypeFacts.Is(type, "System.Linq", "Enumerable")
        && bodies.Functions.OfDelegate(selector) is { Symbol.Parameters: [_, { } index], Expression: { } made }
        && Part(LoopBatches.Unwrap(made), member) is { } part
        && LoopBatches.Unwrap(part) is IParameterReferenceOperation { Parameter: { } used }
        && SymbolEqualityComparer.Default.Equals(used, index)
            ? source
            : null;

    private static IOperation? Part(IOperation pair, ISymbol member) => (pair, member) switch
    {
        (ITupleOperation tuple, IFieldSymbol field) => tuple.Elements.ElementAtOrDefault(TupleFields.IndexOf(field)),
        (IAnonymousObjectCreationOperation creation, IPropertySymbol property) => creation.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(initializer => initializer.Target is IPropertyReferenceOperation { Property: { } set } && SymbolEqualityComparer.Default.Equals(set, property))
            ?.Value,
        _ => null,
    };
}
