using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Batches;

/// <summary>Batches that loops make by hand: a slice per iteration, or a list that is sent as soon as it has enough items.</summary>
internal static class LoopBatches
{
    public static IEnumerable<Batch> Find(ILoopOperation loop)
    {
        foreach (IOperation operation in loop.Body.DescendantsAndSelf().Where(operation => LoopOf(operation) == loop))
        {
            if (Slice(operation, loop) is ({ } source, { } size))
            {
                yield return new Batch(size, source, ImmutableArray.Create<BatchUse>(new BatchScope(loop.Body, null, operation.Syntax)));
            }
            else if (FullIn(operation) is { List: ILocalReferenceOperation { Local: var local }, Count: { } count, Statements: { } statements } full)
            {
                IEnumerable<IOperation> before = Before(statements, local);
                yield return new Batch(count, null,
                    before.Select(statement => (BatchUse)new BatchScope(statement, local, null) { IsTested = true }).ToImmutableArray())
                { More = full.More };
            }
        }
    }

    public static ILoopOperation? LoopOf(IOperation operation)
    {
        for (IOperation? outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation loop)
            {
                return loop;
            }
        }

        return null;
    }

    public static (IOperation? Source, IOperation? Size) Slice(IOperation operation, ILoopOperation loop) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Take", ContainingType: { } type }, Arguments: [{ } rest, { Value: { } count }] }
            when TypeFacts.Is(type, "System.Linq", "Enumerable") =>
            (Rest(rest.Value, loop), SizeOf(count, loop)),
        IInvocationOperation { TargetMethod.Name: "GetRange" or "Slice", Instance: { } list, Arguments: [{ Value: { } start }, { Value: { } count }] }
            when (Varies(start, loop) || IsShortened(list, loop)) && IsFramework(list.Type) =>
            (list, SizeOf(count, loop)),
        IInvocationOperation { TargetMethod.Name: "AsSpan" or "AsMemory", Arguments: [{ Value: { } array }, { Value: { } start }, { Value: { } count }] }
            when Varies(start, loop) => (array, SizeOf(count, loop)),
        IObjectCreationOperation { Type.Name: "ArraySegment", Arguments: [{ Value: { } array }, { Value: { } start }, { Value: { } count }] }
            when Varies(start, loop) => (array, SizeOf(count, loop)),
        IArrayElementReferenceOperation { Indices: [IRangeOperation range], ArrayReference: { } array } => (array, RangeSize(range, loop)),
        IImplicitIndexerReferenceOperation { Argument: IRangeOperation range, Instance: { } list } => (list, RangeSize(range, loop)),
        _ => (null, null),
    };

    /// <summary>What is left of a list in this iteration: <c>Skip</c> with a count that varies, or a variable that each iteration shortens.</summary>
    private static IOperation? Rest(IOperation value, ILoopOperation loop) => Unwrap(value) switch
    {
        IInvocationOperation { TargetMethod: { Name: "Skip", ContainingType: { } type }, Arguments: [{ Value: { } source }, { Value: { } count }] }
            when TypeFacts.Is(type, "System.Linq", "Enumerable") && Varies(count, loop) => source,
        ILocalReferenceOperation local when IsAssigned(local.Local, loop) => local,
        IParameterReferenceOperation parameter when IsAssigned(parameter.Parameter, loop) => parameter,
        _ => null,
    };

    /// <summary>The size in <c>n</c>, or in <c>Math.Min(n, what is left)</c>.</summary>
    private static IOperation? SizeOf(IOperation count, ILoopOperation loop) => Resolved(count, loop) switch
    {
        IInvocationOperation { TargetMethod: { Name: "Min", ContainingType: { } type }, Arguments: [{ Value: { } one }, { Value: { } other }] }
            when TypeFacts.Is(type, "System", "Math") =>
            new[] { Unwrap(one), Unwrap(other) }.Where(IsFixed).OrderBy(part => part is ILocalReferenceOperation { ConstantValue.HasValue: false }).FirstOrDefault(),
        { } size => IsFixed(size) ? size : null,
    };

    /// <summary>What a variable holds that the loop declares and leaves as it is.</summary>
    private static IOperation Resolved(IOperation operation, ILoopOperation loop) => Unwrap(operation) is ILocalReferenceOperation { ConstantValue.HasValue: false } local
        && !IsAssigned(local.Local, loop)
        && loop.Body.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(declarator =>
            SymbolEqualityComparer.Default.Equals(declarator.Symbol, local.Local))?.GetVariableInitializer() is { Value: { } value }
        ? Unwrap(value)
        : Unwrap(operation);

    /// <summary>Whether a loop takes from the beginning of a list what it has used.</summary>
    private static bool IsShortened(IOperation list, ILoopOperation loop) => loop.Body.Descendants().Any(operation =>
        operation is IInvocationOperation { TargetMethod.Name: "RemoveRange", Instance: { } shortened } && Unwrap(shortened).Syntax.IsEquivalentTo(Unwrap(list).Syntax));

    /// <summary>The size in <c>i..(i + n)</c>, where the end may be the smaller of this and the length.</summary>
    private static IOperation? RangeSize(IRangeOperation range, ILoopOperation loop)
    {
        if (range.LeftOperand is not { } start || range.RightOperand is not { } end || !Varies(start, loop))
        {
            return null;
        }

        IOperation[] ends = Resolved(end, loop) is IInvocationOperation { TargetMethod: { Name: "Min", ContainingType: { } type } } min
            && TypeFacts.Is(type, "System", "Math")
            ? min.Arguments.Select(argument => Unwrap(argument.Value)).ToArray()
            : [Resolved(end, loop)];
        return ends.OfType<IBinaryOperation>().Where(sum => sum.OperatorKind == BinaryOperatorKind.Add).Select(sum =>
            IsFixed(sum.RightOperand) && IsSameVariable(sum.LeftOperand, start) ? Unwrap(sum.RightOperand)
            : IsFixed(sum.LeftOperand) && IsSameVariable(sum.RightOperand, start) ? Unwrap(sum.LeftOperand)
            : null).FirstOrDefault(size => size is not null);
    }

    /// <summary>How many items a list has where a statement of a loop uses it as soon as it is full.</summary>
    public static IOperation? FullAt(IOperation statement, ILoopOperation loop, ILocalSymbol list) => loop.Body.DescendantsAndSelf()
        .Where(operation => LoopOf(operation) == loop)
        .Select(FullIn)
        .Where(full => full is { More: 0, List: ILocalReferenceOperation { Local: var local } } && SymbolEqualityComparer.Default.Equals(local, list)
            && Before(full.Statements!, list).Contains(statement))
        .Select(full => full.Count)
        .FirstOrDefault();

    /// <summary>A test that a list is full: the list, the count, how many more items there are, and the statements behind the test.</summary>
    private readonly record struct FullList(IOperation? List, IOperation? Count, int More, IEnumerable<IOperation>? Statements);

    private static FullList FullIn(IOperation operation)
    {
        switch (operation)
        {
            case IConditionalOperation { Condition: IBinaryOperation test } branch:
                if (Full(test, BinaryOperatorKind.Equals, BinaryOperatorKind.GreaterThanOrEqual, BinaryOperatorKind.LessThanOrEqual) is ({ } full, { } count))
                {
                    return new(full, count, 0, StatementsOf(branch.WhenTrue));
                }

                if (Full(test, BinaryOperatorKind.None, BinaryOperatorKind.GreaterThan, BinaryOperatorKind.LessThan) is ({ } more, { } limit))
                {
                    return new(more, limit, 1, StatementsOf(branch.WhenTrue));
                }

                // if (batch.Count < n) { continue; }
                return StatementsOf(branch.WhenTrue).ToArray() is [IBranchOperation { BranchKind: BranchKind.Continue }] && branch is { WhenFalse: null, Parent: IBlockOperation around }
                    ? Unless(test, After(branch, around))
                    : default;

            // while (queue.Count > 0 && batch.Count < n) { batch.Add(queue.Dequeue()); }
            case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition, Parent: IBlockOperation block } filling:
                return Conjuncts(condition).OfType<IBinaryOperation>().Select(test => Unless(test, After(filling, block)))
                    .FirstOrDefault(full => full.List is not null && filling.Body.Descendants().Any(part =>
                        part is IInvocationOperation { TargetMethod.Name: "Add", Instance: { } filled } && Unwrap(filled).Syntax.IsEquivalentTo(full.List.Syntax)));

            default:
                return default;
        }
    }

    private static FullList Unless(IBinaryOperation test, IEnumerable<IOperation> statements) =>
        Full(test, BinaryOperatorKind.NotEquals, BinaryOperatorKind.LessThan, BinaryOperatorKind.GreaterThan) is ({ } list, { } least)
            ? new(list, least, 0, statements)
            : default;

    private static IEnumerable<IOperation> After(IOperation statement, IBlockOperation block) =>
        block.Operations.SkipWhile(other => other != statement).Skip(1);

    private static IEnumerable<IOperation> Conjuncts(IOperation condition) => condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both
        ? Conjuncts(both.LeftOperand).Concat(Conjuncts(both.RightOperand))
        : [condition];

    /// <summary>The list and the count of a test how many items a list has.</summary>
    private static (IOperation? List, IOperation? Count) Full(IBinaryOperation test, BinaryOperatorKind equal, BinaryOperatorKind listFirst,
        BinaryOperatorKind countFirst) =>
        (test.OperatorKind == equal || test.OperatorKind == listFirst) && CountedList(test.LeftOperand) is { } left && IsFixed(test.RightOperand)
            ? (left, Unwrap(test.RightOperand))
        : (test.OperatorKind == equal || test.OperatorKind == countFirst) && CountedList(test.RightOperand) is { } right && IsFixed(test.LeftOperand)
            ? (right, Unwrap(test.LeftOperand))
        : (null, null);

    private static IEnumerable<IOperation> StatementsOf(IOperation branch) => branch is IBlockOperation block ? block.Operations.AsEnumerable() : [branch];

    public static IOperation? CountedList(IOperation operation) =>
        Unwrap(operation) is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } list } && IsFramework(list.Type) ? Unwrap(list)
            : null;

    /// <summary>The statements up to the first that changes the list or replaces it.</summary>
    private static IEnumerable<IOperation> Before(IEnumerable<IOperation> statements, ILocalSymbol list)
    {
        foreach (IOperation statement in statements)
        {
            IOperation[] uses = statement.Descendants().Where(use => use is ILocalReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Local, list)).ToArray();
            if (statement is IConditionalOperation or ISwitchOperation or ILoopOperation || uses.Any(use => ReadUses.IsWritten(use)
                || use.Parent is IInvocationOperation { TargetMethod.Name: "Clear" or "Add" or "AddRange" or "RemoveRange" or "RemoveAt" or "RemoveAll" }))
            {
                yield break;
            }

            yield return statement;
        }
    }

    private static bool IsFixed(IOperation operation) => Unwrap(operation) switch
    {
        { ConstantValue.HasValue: true } => true,
        IFieldReferenceOperation { Field.IsReadOnly: true } or ILocalReferenceOperation or IParameterReferenceOperation => true,
        IPropertyReferenceOperation { Property: { SetMethod: null, IsIndexer: false } property } => !IsFramework(property.ContainingType),
        _ => false,
    };

    private static bool Varies(IOperation operation, ILoopOperation loop) => operation.DescendantsAndSelf().Any(part => part switch
    {
        ILocalReferenceOperation local => IsAssigned(local.Local, loop),
        IParameterReferenceOperation parameter => IsAssigned(parameter.Parameter, loop),
        _ => false,
    });

    private static bool IsAssigned(ISymbol variable, ILoopOperation loop) => loop.Descendants().Any(operation => operation switch
    {
        IAssignmentOperation assignment => IsReference(assignment.Target, variable),
        IIncrementOrDecrementOperation increment => IsReference(increment.Target, variable),
        _ => false,
    });

    private static bool IsReference(IOperation operation, ISymbol variable) => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, variable),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable),
        _ => false,
    };

    private static bool IsSameVariable(IOperation one, IOperation other) =>
        (Unwrap(one), Unwrap(other)) is (ILocalReferenceOperation a, ILocalReferenceOperation b) && SymbolEqualityComparer.Default.Equals(a.Local, b.Local);

    private static bool IsFramework(ITypeSymbol? type) => type is IArrayTypeSymbol || (type is not null && TypeFacts.IsFrameworkType(type));

    public static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion)
        {
            operation = conversion.Operand;
        }

        return operation is IConversionOperation { Operand: { } operand, OperatorMethod: { ContainingType.Name: "Index" } } ? Unwrap(operand) : operation;
    }
}
