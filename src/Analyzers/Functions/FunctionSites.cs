using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Values;

namespace Smithwright.Analyzers.Functions;

/// <summary>The sites of one function, which paths lead through them, and which values a guard may have stopped before.</summary>
internal sealed class FunctionSites
{
    private readonly SourceFunction _function;
    private readonly FunctionFlow _flow;
    private readonly ControlDependence _control;
    private readonly CalmCalls _calm;
    private readonly ConcurrentDictionary<(object, FlowSite), bool> _guarded = new();
    private readonly (IOperation Operation, FlowPoint? Point)[] _risks;

    private FunctionSites(SourceFunction function, FunctionFlow flow, ControlDependence control, CalmCalls calm, ImmutableArray<FlowSite> sites)
    {
        (_function, _flow, _control, _calm, Sites) = (function, flow, control, calm, sites);
        _risks = function.OwnOperations.Where(operation => !calm.IsCalm(operation)).Select(operation => (operation, PointOf(operation))).ToArray();
        string[] captured = Captured().ToArray();
        bool ends = _control.MayReach(0, flow.Graph.Blocks.Length - 1);
        Sites = sites.Where(site => ends && (captured.Length == 0 || !IsGuarded(function.Symbol, site, IsCaptured, captured))).ToImmutableArray();
    }

    public ImmutableArray<FlowSite> Sites { get; }

    /// <summary>The sites of a function, or <see langword="null"/> if it has none that a call certainly reaches.</summary>
    /// <param name="function">The function.</param>
    /// <param name="flows">The control flow of functions.</param>
    /// <param name="calm">What ends normally.</param>
    /// <param name="isSite">Whether an operation is a site.</param>
    /// <param name="isPresent">Whether an operation certainly yields something: neither null nor empty.</param>
    /// <param name="minCount">The least number of items in it.</param>
    public static FunctionSites? Find(SourceFunction function, FunctionFlows flows, CalmCalls calm, Func<IOperation, bool> isSite,
        Func<IOperation, bool> isPresent, long minCount = 1)
    {
        IOperation[] operations = function.IsIterator ? [] : function.OwnOperations.Where(isSite).ToArray();
        if (operations.Length == 0 || flows.Around(function.Body) is not { } flow
            || ControlDependence.Of(flow.Graph, new PresenceTests(flow.Graph, isPresent, minCount).NextOf) is not { } control)
        {
            return null;
        }

        ImmutableArray<FlowSite> sites = operations
            .Select(operation => (Operation: operation, Point: LastPointOf(operation, flow)))
            .Where(site => site.Point is { } point && flow.Graph.Blocks[point.Block].IsReachable && control.IsReached(point.Block))
            .Select(site => new FlowSite(site.Operation, site.Point!.Value))
            .ToImmutableArray();
        return sites.IsEmpty ? null : new FunctionSites(function, flow, control, calm, sites);
    }

    /// <summary>Whether each path through the function that ends normally leads through one of some sites.</summary>
    public bool IsCertain(IReadOnlyCollection<FlowSite> sites)
    {
        HashSet<int> seen = new();
        Stack<int> open = new();
        open.Push(0);
        while (open.Count > 0)
        {
            int ordinal = open.Pop();
            if (!seen.Add(ordinal))
            {
                continue;
            }

            BasicBlock block = _flow.Graph.Blocks[ordinal];
            FlowSite? first = sites.Where(site => site.Point.Block == ordinal).OrderBy(site => site.Point.Index).FirstOrDefault();
            if (block.Kind == BasicBlockKind.Exit)
            {
                return false;
            }

            foreach (int next in Handlers(block, first?.Point.Index ?? int.MaxValue).Concat(first is null ? _control.NextOf(ordinal) : []))
            {
                open.Push(next);
            }
        }

        return true;
    }

    /// <summary>Whether something before a site, or a throw anywhere, depends on a parameter: the function may only take what is legal.</summary>
    public bool IsGuarded(IParameterSymbol parameter, FlowSite site) => IsGuarded(
        parameter, site, operation => operation is IParameterReferenceOperation use
            && SymbolEqualityComparer.Default.Equals(use.Parameter, parameter), [parameter.Name]);

    /// <summary>The same of what is assumed of a variable or expression, and whether the site is reached only for some of its values.</summary>
    public bool IsGuarded(Assumption assumption, FlowSite site) => IsGuarded(
        assumption, site, assumption.Covers, assumption.Variable is { } variable ? [variable.Name] : []);

    /// <summary>The same of the object that the function is called on.</summary>
    public bool IsInstanceGuarded(FlowSite site) => IsGuarded(
        _function.Symbol.ContainingType, site, operation =>
            operation is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, ["this"]);

    private bool IsGuarded(object source, FlowSite site, Func<IOperation, bool> isSource, IEnumerable<string> names) => _guarded.GetOrAdd((source, site), _ =>
    {
        Assumption? assumption = source as Assumption;
        Influence influence = Influence.Of(_flow.Graph, _control, isSource, names, branch => !IsBefore(branch, assumption?.Expression));
        if (assumption is { IsTested: false } && influence.Decides(site.Point.Block))
        {
            return true;
        }

        bool throws = _flow.Graph.Blocks.Any(block => influence.Decides(block.Ordinal) && _control.MayReach(0, block.Ordinal)
            && block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow);
        return throws || _risks.Any(risk => assumption?.Contains(risk.Operation) != true && IsGuard(risk.Operation, risk.Point, site, influence));
    });

    /// <summary>Whether control comes through a branch before an expression is evaluated: the first time, the branch cannot depend on it.</summary>
    private bool IsBefore(IOperation branch, SyntaxNode? expression) => expression is not null
        && _flow.FirstPointOf(expression) is { } point
        && _flow.Graph.Blocks.FirstOrDefault(block => ReferenceEquals(block.BranchValue, branch)) is { } own
        && own.Ordinal != point.Block
        && _flow.IsBetween(0, own.Ordinal, point.Block);

    private bool IsGuard(IOperation risk, FlowPoint? point, FlowSite site, Influence influence)
    {
        bool isDecided = point is not { } known || influence.Decides(known.Block);
        if (risk is IThrowOperation || (!isDecided && !influence.IsUsedBy(risk)))
        {
            return false;
        }

        return ReferenceEquals(risk, site.Operation) ? false : (isDecided && _calm.MayStop(risk)) || point is not { } place || Precedes(place, site.Point);
    }

    private bool Precedes(FlowPoint first, FlowPoint second) =>
        (first.Block == second.Block && first.Index < second.Index) || _control.MayReach(first.Block, second.Block);

    /// <summary>The handlers that control may go to because something in a block throws before an index.</summary>
    private IEnumerable<int> Handlers(BasicBlock block, int before)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } attempt }
                && _risks.Any(risk => risk.Point is not { } point || (point.Block == block.Ordinal && point.Index < before)))
            {
                foreach (ControlFlowRegion handler in attempt.NestedRegions.Skip(1))
                {
                    yield return handler.FirstBlockOrdinal;
                }
            }
        }
    }

    /// <summary>Where an operation has been done: an object is made when the last of its members has its value.</summary>
    private static FlowPoint? LastPointOf(IOperation operation, FunctionFlow flow)
    {
        if (flow.PointOf(operation.Syntax) is not { } own)
        {
            return null;
        }

        IEnumerable<FlowPoint> parts = operation is IObjectCreationOperation or IWithOperation
            ? operation.Descendants().Select(part => flow.FirstPointOf(part.Syntax)).OfType<FlowPoint>()
            : [];
        return parts.Append(own).OrderBy(point => point.Block).ThenBy(point => point.Index).Last();
    }

    /// <summary>Where an operation runs: at its own point, or at that of the nearest operation around it that has one.</summary>
    private FlowPoint? PointOf(IOperation operation)
    {
        for (IOperation? outer = operation; outer is not null && outer.Syntax.Span.Length > 0; outer = outer.Parent)
        {
            if (_flow.FirstPointOf(outer.Syntax) is { } point)
            {
                return point;
            }

            if (outer is IBlockOperation)
            {
                break;
            }
        }

        return null;
    }

    // What is captured may have been looked at by whoever calls the function.
    private bool IsCaptured(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => !IsOwn(local.Local),
        IParameterReferenceOperation parameter => !IsOwn(parameter.Parameter),
        _ => false,
    };

    private IEnumerable<string> Captured() => _function.OwnOperations.Where(IsCaptured).Select(operation => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        _ => string.Empty,
    });

    private bool IsOwn(ISymbol symbol)
    {
        for (ISymbol? owner = symbol.ContainingSymbol; owner is not null; owner = owner.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(owner, _function.Symbol))
            {
                return true;
            }
        }

        return false;
    }
}
