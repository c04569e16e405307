using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Variables;

/// <summary>Loops that add to a list in each iteration, and nothing else that could change how often.</summary>
internal sealed class CountedLoops(ReachingWrites reaching, FunctionFlow flow, IValueReader reader)
{
    private readonly Dictionary<ILoopOperation, CountedLoop?> _loops = new();

    /// <summary>The loops that control has come through for certain on its way to a point outside of them, and that may have made the last change.</summary>
    public IEnumerable<CountedLoop> PassedBefore(FlowPoint point, IReadOnlyCollection<LocalWrite> last) => last
        .OfType<Changed>()
        .Select(write => LoopOf(write.Change))
        .OfType<ILoopOperation>()
        .Distinct()
        .Select(Find)
        .OfType<CountedLoop>()
        .Where(loop => IsPassed(loop, point))
        .ToArray();

    /// <summary>A list after a loop.</summary>
    public AbstractValue Grow(CountedLoop loop, AbstractValue before)
    {
        if (before is not ListValue list)
        {
            return CollectionChanges.Grown(before);
        }

        (long min, long? max) = Iterations(loop.Loop);
        return new ListValue(list.Known, false, list.MinCount + (min * loop.Writes.Count), list.MaxCount + (max * loop.Writes.Count));
    }

    private CountedLoop? Find(ILoopOperation loop)
    {
        if (!_loops.TryGetValue(loop, out CountedLoop? found))
        {
            _loops.Add(loop, found = Look(loop));
        }

        return found;
    }

    private CountedLoop? Look(ILoopOperation loop)
    {
        LocalWrite[] writes = reaching.Writes.Where(write => write is not Aliased && loop.Syntax.Span.Contains(write.Place.Span)).ToArray();
        IOperation? first = loop switch
        {
            IForLoopOperation { Before: [{ } start] } => start,
            IForEachLoopOperation { IsAsynchronous: false } each => each.Collection,
            _ => null,
        };
        return first is not null
            && EntryOf(first) is { } entry
            && writes.All(write => write is Changed { Change: IInvocationOperation { TargetMethod.Name: "Add", Parent: IExpressionStatementOperation statement } }
                && (statement == loop.Body || statement.Parent == loop.Body))
            && !loop.Body.Descendants().Any(part => part is IBranchOperation or IReturnOperation or IThrowOperation)
            ? new CountedLoop(loop, entry, writes)
            : null;
    }

    private FlowPoint? EntryOf(IOperation first) => first.DescendantsAndSelf()
        .Select(part => flow.FirstPointOf(part.Syntax))
        .OfType<FlowPoint>()
        .OrderBy(point => point.Block)
        .ThenBy(point => point.Index)
        .Cast<FlowPoint?>()
        .FirstOrDefault();

    private bool IsPassed(CountedLoop loop, FlowPoint point)
    {
        IReadOnlyCollection<LocalWrite> before = reaching.LastBefore(loop.Entry);
        return !before.Intersect(loop.Writes).Any()
            && before.All(write => flow.IsBetween(reaching.PointOf(write).Block, loop.Entry.Block, point.Block))
            && loop.Writes.All(write => reaching.PointOf(write).Block != point.Block
                && flow.IsBetween(point.Block, loop.Entry.Block, reaching.PointOf(write).Block))
            && flow.IsBetween(0, loop.Entry.Block, point.Block);
    }

    private (long Min, long? Max) Iterations(ILoopOperation loop) => loop switch
    {
        IForEachLoopOperation each => Sequences.From(reader.Read(each.Collection)) is var list ? (list.MinCount, list.MaxCount) : (0, null),
        IForLoopOperation counted => Count(counted) is { } count ? (count, count) : (0, null),
        _ => (0, null),
    };

    /// <summary>How often a loop of the form <c>for (int i = a; i &lt; b; i++)</c> runs.</summary>
    private long? Count(IForLoopOperation loop)
    {
        if (loop is not { Before: [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ } variable] }] }], AtLoopBottom: [IExpressionStatementOperation step] }
            || variable.GetVariableInitializer() is not { Value: { } from }
            || loop.Condition is not IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } test
            || !IsVariable(test.LeftOperand)
            || step.Operation is not IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: { } stepped }
            || !IsVariable(stepped)
            || loop.Body.Descendants().Any(part => IsVariable(part) && ReadUses.IsWritten(part)))
        {
            return null;
        }

        return reader.Read(from) is NumberValue first && reader.Read(test.RightOperand) is NumberValue end
            ? Math.Max(0, (long)end.Value - (long)first.Value + (test.OperatorKind == BinaryOperatorKind.LessThanOrEqual ? 1 : 0))
            : null;

        bool IsVariable(IOperation operation) =>
            operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, variable.Symbol);
    }

    private static ILoopOperation? LoopOf(IOperation change)
    {
        IOperation? outer = change;
        while (outer is not (null or ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            outer = outer.Parent;
        }

        return outer as ILoopOperation;
    }
}
