using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Code;

/// <summary>Walks a tree of operations.</summary>
internal static class OperationTree
{
    /// <summary>The operation of the whole body that contains an operation.</summary>
    public static IOperation Root(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>The innermost lambda or local function that contains an operation, or else the whole body.</summary>
    public static IOperation Function(IOperation operation)
    {
        IOperation function = operation;
        while (function is not (IAnonymousFunctionOperation or ILocalFunctionOperation) && function.Parent is { } parent)
        {
            function = parent;
        }

        return function;
    }

    /// <summary>Whether an expression yields nothing because it throws.</summary>
    public static bool Throws(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation is IThrowOperation;
    }

    /// <summary>Whether an operation makes an array that nothing else refers to.</summary>
    public static bool IsFresh(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => IsFresh(conversion.Operand),
        IInvocationOperation { TargetMethod: { Name: "ToArray" or "GetBytes", ContainingType: { } type } } => TypeFacts.IsFrameworkType(type),
        _ => operation is IArrayCreationOperation || operation.Syntax is CollectionExpressionSyntax,
    };

    /// <summary>An operation and its parts in the order of evaluation: parts come first.</summary>
    public static IEnumerable<IOperation> InOrder(IOperation operation)
    {
        // Not by recursion: a chain of concatenations may be long.
        Stack<(IOperation Operation, bool HasParts)> open = new();
        open.Push((operation, true));
        while (open.Count > 0)
        {
            (IOperation current, bool hasParts) = open.Pop();
            if (!hasParts)
            {
                yield return current;
                continue;
            }

            open.Push((current, false));
            foreach (IOperation part in current.ChildOperations.Reverse())
            {
                open.Push((part, true));
            }
        }
    }
}
