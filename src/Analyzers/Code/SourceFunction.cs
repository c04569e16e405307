using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Smithwright.Analyzers.Code;

/// <summary>A function of the project with the body that a call runs: a method, constructor, accessor, local function or lambda.</summary>
internal sealed class SourceFunction
{
    private readonly Lazy<ImmutableArray<IOperation>> _own;
    private readonly Lazy<ILookup<ISymbol?, IParameterReferenceOperation>> _uses;

    /// <param name="symbol">The function; its parameters are those that the body refers to.</param>
    /// <param name="root">The operation that the control flow of the function is made from.</param>
    /// <param name="body">What runs when the function is called.</param>
    public SourceFunction(IMethodSymbol symbol, IOperation root, IOperation body)
    {
        Symbol = symbol;
        Root = root;
        Body = body;
        Parts = ImmutableArray.Create(this);
        _own = new(() => Own(body).ToImmutableArray());
        _uses = new(() => body.DescendantsAndSelf().OfType<IParameterReferenceOperation>().ToLookup(use => (ISymbol?)use.Parameter,
            SymbolEqualityComparer.Default));
    }

    /// <summary>A primary constructor: it runs the initializers of members and the constructor of the base class.</summary>
    public static SourceFunction Primary(IMethodSymbol symbol, ImmutableArray<IOperation> roots)
    {
        SourceFunction[] parts = roots.Select(root => new SourceFunction(symbol, root, root)).ToArray();
        return new SourceFunction(symbol, roots[0], roots[0]) { Parts = parts.ToImmutableArray(), IsPrimary = true };
    }

    public IMethodSymbol Symbol { get; }

    /// <summary>What runs one after the other, each with a control flow of its own.</summary>
    public ImmutableArray<SourceFunction> Parts { get; private init; }

    /// <summary>Whether it is a primary constructor.</summary>
    public bool IsPrimary { get; private init; }

    public IOperation Root { get; }

    public IOperation Body { get; }

    /// <summary>The operations of the function itself, without those of the functions inside of it.</summary>
    public ImmutableArray<IOperation> OwnOperations => _own.Value;

    /// <summary>Whether the body runs only while somebody enumerates the result.</summary>
    public bool IsIterator => OwnOperations.Any(operation => operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak);

    /// <summary>The expressions that are returned; of an asynchronous function they are the results.</summary>
    public IEnumerable<IOperation> Results => OwnOperations.OfType<IReturnOperation>().Select(result => result.ReturnedValue).OfType<IOperation>();

    /// <summary>The expression that the body consists of, if it is no more than that.</summary>
    public IOperation? Expression => Body is IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } result }] } ? result : null;

    /// <summary>The places that refer to a parameter, those in the functions inside included.</summary>
    public IEnumerable<IParameterReferenceOperation> UsesOf(IParameterSymbol parameter) => _uses.Value[parameter];

    private static IEnumerable<IOperation> Own(IOperation body)
    {
        Stack<IOperation> open = new();
        open.Push(body);
        while (open.Count > 0)
        {
            IOperation operation = open.Pop();
            yield return operation;
            foreach (IOperation child in operation.ChildOperations.Reverse())
            {
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                {
                    open.Push(child);
                }
            }
        }
    }
}
