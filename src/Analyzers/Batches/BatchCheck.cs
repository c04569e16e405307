using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Functions;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Batches;

/// <summary>
/// Assumes that a batch is full and checks what its uses do with it. The largest size with which nothing is wrong is the limit: it counts what conditions say
/// of the other members, too.
/// </summary>
internal sealed class BatchCheck(CallFlows calls, FunctionFlows flows)
{
    private static readonly ImmutableHashSet<string> Narrowing = ImmutableHashSet.Create(
        "AsEnumerable", "Distinct", "Order", "OrderBy", "OrderByDescending", "OrderDescending", "Reverse", "Select", "Skip", "ToArray", "ToList", "Where");

    /// <summary>Whether anything is constrained at all.</summary>
    public bool MayFind => calls.MayFind;

    /// <summary>Whether an operation may have to do with batches; most do not, and are passed over without reading anything.</summary>
    public bool MayCut(IOperation operation) => operation switch
    {
        IInvocationOperation call => (Chunks.MayCut(call.TargetMethod) || CalledBatches.MayCut(call.TargetMethod)) && MayFind,
        ILoopOperation loop => MayFind && LoopBatches.Find(loop).Any(),
        _ => false,
    };

    /// <summary>Checks the batches that an operation makes, or that the function makes which it calls.</summary>
    public IEnumerable<Diagnostic> Find(IOperation operation, SourceBodies bodies, IValueReader reader, CancellationToken cancellationToken)
    {
        IEnumerable<Batch> batches = operation switch
        {
            IInvocationOperation call => Chunks.Find(call, bodies) is { } chunks ? [chunks] : [],
            ILoopOperation loop => LoopBatches.Find(loop),
            _ => [],
        };
        foreach (Batch batch in batches)
        {
            if (Check(operation, batch, batch.Size, reader, cancellationToken) is { } diagnostic)
            {
                yield return diagnostic;
            }
        }

        if (operation is IInvocationOperation made && CalledBatches.MayCut(made.TargetMethod) && calls.Target(made) is { } function)
        {
            foreach (CalledBatch batch in CalledBatches.Of(function, bodies))
            {
                if (Check(made, batch, reader, cancellationToken) is { } diagnostic)
                {
                    yield return diagnostic;
                }
            }
        }
    }

    private Diagnostic? Check(IInvocationOperation call, CalledBatch batch, IValueReader reader, CancellationToken cancellationToken)
    {
        if (ArgumentOf(call, batch.Size) is not { } size || Check(batch.Place, batch.Batch, size, reader, cancellationToken) is not { } found)
        {
            return null;
        }

        // What is cut may be too short for the caller to be wrong.
        return batch.Source is { } source && ArgumentOf(call, source) is { } list
            && NeverFills(call, list, (long)((NumberValue)reader.Read(size)).Value, LimitOf(found), reader)
            ? null
            : found;
    }

    private static long LimitOf(Diagnostic found) => long.Parse(found.Properties[FixProperties.MaxCount]!, CultureInfo.InvariantCulture);

    private static IOperation? ArgumentOf(IInvocationOperation call, IParameterSymbol parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;

    /// <param name="place">The call or the loop that makes the batches.</param>
    /// <param name="batch">The batches.</param>
    /// <param name="count">The expression that says how many items each has, apart from those that are more.</param>
    /// <param name="reader">Reads values.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    private Diagnostic? Check(IOperation place, Batch batch, IOperation count, IValueReader reader, CancellationToken cancellationToken)
    {
        if (reader.Read(count) is not NumberValue { Value: > 1 and <= int.MaxValue } number)
        {
            return null;
        }

        long size = (long)number.Value + batch.More;
        (long Limit, string Way)? smallest = null;
        foreach (BatchUse use in batch.Uses)
        {
            foreach (FlowViolation violation in At(size))
            {
                long limit = Largest(size, candidate => !At(candidate).Any(violation.IsSame));
                if (limit > 0 && (smallest is null || limit < smallest.Value.Limit))
                {
                    smallest = (limit, string.Join(" → ", violation.Way));
                }
            }

            IReadOnlyList<FlowViolation> At(long items) => FindViolations(use, items, reader, cancellationToken);
        }

        if (smallest is not { } found || (batch.Source is { } source && NeverFills(place, source, size, found.Limit, reader)))
        {
            return null;
        }

        return Reports.Create(
            BatchSizeRule.Rule,
            count.Syntax.GetLocation(),
            Enumerable.Empty<Location>(),
            batch.More == 0 ? FixProperties.Cut(found.Limit) : FixProperties.None,
            size.ToString(CultureInfo.InvariantCulture),
            found.Limit.ToString(CultureInfo.InvariantCulture),
            found.Way);
    }

    /// <summary>Whether a list certainly has no more items than the limit, or the code gets here only after it has looked how many there are.</summary>
    private bool NeverFills(IOperation place, IOperation source, long size, long limit, IValueReader reader)
    {
        (IOperation cut, bool isNarrowed) = (source, true);
        while (cut is IConversionOperation or IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments.IsEmpty: false })
        {
            isNarrowed &= cut is IConversionOperation || (cut is IInvocationOperation query && Narrowing.Contains(query.TargetMethod.Name));
            cut = cut is IConversionOperation conversion ? conversion.Operand : ((IInvocationOperation)cut).Arguments[0].Value;
        }

        // A batch is full only if the list that it is part of has as many items.
        return Sequences.From(reader.Read(source)).MaxCount <= limit
            || TestedValues.AreTested(place, [cut.Syntax], flows, isNarrowed ? size : 1);
    }

    private IReadOnlyList<FlowViolation> FindViolations(BatchUse use, long count, IValueReader reader, CancellationToken cancellationToken)
    {
        ListValue full = Sequences.Counted(count, count);
        IEnumerable<FlowViolation> found = use switch
        {
            BatchFunction { Function: var function } => calls.Find(
                new SourceCall(function.Symbol, AnyValue.Anything, HelperCalls.NoArguments.Add(function.Symbol.Parameters[0], full)), function, reader,
                    cancellationToken),
            BatchScope scope => FunctionsIn(scope.Scope).SelectMany(function =>
                calls.FindIn(scope.Scope.Syntax, function, new Assumption(scope.Variable, scope.Expression, full) { IsTested = scope.IsTested }, reader,
                    cancellationToken)),
            _ => throw new ArgumentException("Unknown use of a batch.", nameof(use)),
        };
        return found.Where(violation => violation.Violation.Descriptor.Id is "SMW1002" or "SMW1009").ToArray();
    }

    /// <summary>The function that a scope is part of, and those inside of the scope.</summary>
    private static IEnumerable<SourceFunction> FunctionsIn(IOperation scope)
    {
        IOperation function = OperationTree.Function(scope);
        if (SymbolOf(function) is { } symbol)
        {
            yield return new SourceFunction(symbol, function, function);
        }

        foreach (IAnonymousFunctionOperation lambda in scope.Descendants().OfType<IAnonymousFunctionOperation>())
        {
            yield return new SourceFunction(lambda.Symbol, lambda, lambda.Body);
        }
    }

    private static IMethodSymbol? SymbolOf(IOperation function) => function switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        _ => function.SemanticModel?.GetDeclaredSymbol(function.Syntax) as IMethodSymbol ?? function.SemanticModel?.GetEnclosingSymbol(function.Syntax.SpanStart) as IMethodSymbol,
    };

    private static long Largest(long size, Func<long, bool> isLegal)
    {
        (long legal, long wrong) = (0, size);
        while (wrong - legal > 1)
        {
            long middle = legal + ((wrong - legal) / 2);
            (legal, wrong) = isLegal(middle) ? (middle, wrong) : (legal, middle);
        }

        return legal;
    }
}
