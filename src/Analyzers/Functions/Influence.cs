using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Flow;

namespace Smithwright.Analyzers.Functions;

/// <summary>
/// What depends on some value in a function: variables that are computed from it, and blocks that run only because of it. Rather too much than too little is
/// said to depend on it.
/// </summary>
internal sealed class Influence
{
    // What still grows after so many rounds is taken to depend on the value altogether.
    private const int MaxRounds = 20;

    private readonly ControlFlowGraph _graph;
    private readonly ControlDependence _control;
    private readonly Func<IOperation, bool> _isSource;
    private readonly Func<IOperation, bool> _isBranch;
    private readonly HashSet<ISymbol> _symbols = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<CaptureId> _captures = new();
    private readonly HashSet<int> _blocks = new();
    private bool _isAll;

    private Influence(ControlFlowGraph graph, ControlDependence control, Func<IOperation, bool> isSource, Func<IOperation, bool> isBranch,
        IEnumerable<string> names)
    {
        (_graph, _control, _isSource, _isBranch) = (graph, control, isSource, isBranch);
        _names.UnionWith(names);
    }

    /// <param name="graph">The function.</param>
    /// <param name="control">Its branches.</param>
    /// <param name="isSource">Whether an operation yields the value.</param>
    /// <param name="names">The names by which functions inside may refer to it.</param>
    /// <param name="isBranch">Whether a condition counts; by default all do.</param>
    public static Influence Of(
        ControlFlowGraph graph,
        ControlDependence control,
        Func<IOperation, bool> isSource,
        IEnumerable<string> names,
        Func<IOperation, bool>? isBranch = null)
    {
        Influence influence = new(graph, control, isSource, isBranch ?? (_ => true), names);
        int rounds = 0;
        while (influence.Spread())
        {
            if (++rounds == MaxRounds)
            {
                influence._isAll = true;
                break;
            }
        }

        return influence;
    }

    /// <summary>Whether a block runs because of the value.</summary>
    public bool Decides(int block) => _isAll || _blocks.Contains(block);

    /// <summary>Whether an operation uses the value. What a service answers does not tell how large the request was.</summary>
    public bool IsUsedBy(IOperation operation)
    {
        if (_isAll)
        {
            return true;
        }

        Stack<IOperation> open = new();
        open.Push(operation);
        while (open.Count > 0)
        {
            IOperation current = open.Pop();
            if (Uses(current))
            {
                return true;
            }

            if (current is not IInvocationOperation call || !CalmCalls.IsServiceCall(call))
            {
                foreach (IOperation child in current.ChildOperations)
                {
                    open.Push(child);
                }
            }
        }

        return false;
    }

    private bool Uses(IOperation operation) => _isSource(operation) || operation switch
    {
        ILocalReferenceOperation local => _symbols.Contains(local.Local),
        IParameterReferenceOperation parameter => _symbols.Contains(parameter.Parameter),
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => _symbols.Contains(member.Member),
        IFlowCaptureReferenceOperation capture => _captures.Contains(capture.Id),
        IFlowAnonymousFunctionOperation lambda => MentionsName(lambda.Syntax),
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction, DeclaringSyntaxReferences: [{ } declaration] } } =>
            MentionsName(declaration.GetSyntax()),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction, DeclaringSyntaxReferences: [{ } declaration] } } =>
            MentionsName(declaration.GetSyntax()),
        _ => false,
    };

    private bool MentionsName(SyntaxNode function) => function.DescendantNodes().Any(node =>
        node is IdentifierNameSyntax name ? _names.Contains(name.Identifier.ValueText) : node is ThisExpressionSyntax && _names.Contains("this"));

    private bool Spread()
    {
        bool grows = false;
        foreach (BasicBlock block in _graph.Blocks)
        {
            IEnumerable<IOperation> operations = block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations;
            foreach (IOperation operation in operations.SelectMany(OperationTree.InOrder))
            {
                grows |= Spread(operation, Decides(block.Ordinal));
            }

            if (block is { BranchValue: { } branch, ConditionalSuccessor: not null } && _isBranch(branch) && (Decides(block.Ordinal) || IsUsedBy(branch)))
            {
                foreach (int dependent in _control.DependentOn(block.Ordinal))
                {
                    grows |= _blocks.Add(dependent);
                }
            }
        }

        return grows;
    }

    private bool Spread(IOperation operation, bool isDecided)
    {
        switch (operation)
        {
            case IFlowCaptureOperation capture when isDecided || IsUsedBy(capture.Value):
                return _captures.Add(capture.Id);
            case IDeconstructionAssignmentOperation deconstruction when isDecided || IsUsedBy(deconstruction.Value):
                return deconstruction.Target.DescendantsAndSelf().Aggregate(false, (grows, target) => AddTarget(target) | grows);
            case IAssignmentOperation assignment when isDecided || IsUsedBy(assignment):
                return AddTarget(assignment.Target);
            case IIncrementOrDecrementOperation increment when isDecided:
                return AddTarget(increment.Target);
            case IIsPatternOperation pattern when IsUsedBy(pattern.Value):
                return pattern.Pattern.DescendantsAndSelf().Aggregate(false, (grows, part) => (part switch
                {
                    IDeclarationPatternOperation { DeclaredSymbol: { } declared } => Add(declared),
                    IRecursivePatternOperation { DeclaredSymbol: { } declared } => Add(declared),
                    IListPatternOperation { DeclaredSymbol: { } declared } => Add(declared),
                    _ => false,
                }) | grows);
            case IInvocationOperation call when (isDecided || (IsUsedBy(call) && !_isSource(call))) && !CalmCalls.IsServiceCall(call):
                // A collection that it is added to, and what is given back by reference.
                return call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
                    .Select(argument => argument.Value)
                    .Append(call.Instance)
                    .Aggregate(false, (grows, target) => AddTarget(target) | grows);
            default:
                return false;
        }
    }

    private bool AddTarget(IOperation? target) => target switch
    {
        ILocalReferenceOperation local => Add(local.Local),
        IParameterReferenceOperation parameter => Add(parameter.Parameter),
        IFlowCaptureReferenceOperation capture => _captures.Add(capture.Id),
        IDeclarationExpressionOperation declaration => AddTarget(declaration.Expression),
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: IFieldSymbol or IPropertySymbol } member => Add(member.Member),
        IMemberReferenceOperation member => AddTarget(member.Instance),
        IArrayElementReferenceOperation element => AddTarget(element.ArrayReference),
        IConversionOperation conversion => AddTarget(conversion.Operand),
        _ => false,
    };

    private bool Add(ISymbol symbol)
    {
        _names.Add(symbol.Name);
        return _symbols.Add(symbol);
    }
}
