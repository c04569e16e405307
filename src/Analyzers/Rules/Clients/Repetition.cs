using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Rules.Clients;

/// <summary>Finds what repeats an operation: a loop, or a method that calls a lambda once for each element.</summary>
internal static class Repetition
{
    private static readonly ImmutableHashSet<string> Queries = ImmutableHashSet.Create("Select", "SelectMany", "Where", "All", "Any", "Sum", "Max", "Min", "OrderBy");

    /// <summary>The innermost repetition of an operation in its own body, or <see langword="null"/>.</summary>
    public static IOperation? Find(IOperation operation)
    {
        for (IOperation inner = operation; inner.Parent is { } outer; inner = outer)
        {
            switch (outer)
            {
                case ILoopOperation loop when IsRepeated(inner, loop):
                    return loop;
                case IAnonymousFunctionOperation lambda:
                    return IsCalledForEach(lambda) ? lambda : null;
                case ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    private static bool IsRepeated(IOperation part, ILoopOperation loop) => loop switch
    {
        IForEachLoopOperation forEach => part != forEach.Collection && !EndsAtOnce(loop),
        IForLoopOperation counted => !counted.Before.Contains(part) && !EndsAtOnce(loop),
        IWhileLoopOperation { Condition.ConstantValue: { HasValue: true, Value: false } } => false,
        _ => !EndsAtOnce(loop),
    };

    /// <summary>Whether the first iteration always ends the loop.</summary>
    private static bool EndsAtOnce(ILoopOperation loop) =>
        loop.Body is IBlockOperation { Operations: [.., { } last] }
        && last is IReturnOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } or IBranchOperation { BranchKind: BranchKind.Break }
        && !loop.Body.Syntax.DescendantNodes().Any(node => node is ContinueStatementSyntax or GotoStatementSyntax);

    private static bool IsCalledForEach(IAnonymousFunctionOperation lambda)
    {
        IOperation argument = lambda;
        while (argument.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            argument = argument.Parent;
        }

        return argument.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { } method } }
            && method.ContainingType is { } type
            && (method.Name switch
            {
                "ForEach" => TypeFacts.Is(type, "System.Collections.Generic", "List") || TypeFacts.Is(type, "System", "Array") || IsParallel(type),
                "ForEachAsync" or "For" or "ForAsync" => IsParallel(type),
                _ => Queries.Contains(method.Name) && TypeFacts.Is(type, "System.Linq", "Enumerable"),
            });
    }

    private static bool IsParallel(ITypeSymbol type) => TypeFacts.Is(type, "System.Threading.Tasks", "Parallel");
}
