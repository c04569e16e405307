using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Smithwright.Analyzers.Rules.Sensitive;

/// <summary>Variables that a <c>foreach</c> loop declares.</summary>
internal static class LoopVariables
{
    /// <summary>The loop around a reference that declares its variable.</summary>
    public static IForEachLoopOperation? LoopOf(ILocalReferenceOperation reference)
    {
        for (IOperation? outer = reference.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IForEachLoopOperation loop && loop.Locals.Contains(reference.Local, SymbolEqualityComparer.Default))
            {
                return loop;
            }
        }

        return null;
    }

    /// <summary>The position of a variable in <c>var (key, value)</c> of a loop over a map, or -1 if it has none.</summary>
    public static int PositionOf(ILocalSymbol local, IForEachLoopOperation loop) =>
        Unwrap(loop.LoopControlVariable) is ITupleOperation { Elements: { Length: 2 } elements } && ShownTypes.IsMap(ShownTypes.Bare(loop.Collection))
            ? elements.IndexOf(elements.FirstOrDefault(element =>
                Unwrap(element) is ILocalReferenceOperation found && SymbolEqualityComparer.Default.Equals(found.Local, local))!)
            : -1;

    private static IOperation Unwrap(IOperation variable) => variable is IDeclarationExpressionOperation declaration ? declaration.Expression : variable;
}
