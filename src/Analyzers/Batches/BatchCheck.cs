using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Code;
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
internal static class BatchCheck
{
    public static Diagnostic? Find(Batch batch, CallFlows flows, IValueReader reader, CancellationToken cancellationToken)
    {
        if (reader.Read(batch.Size) is not NumberValue { Value: > 1 and <= int.MaxValue } number)
        {
            return null;
        }

        long size = (long)number.Value;
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

            IReadOnlyList<FlowViolation> At(long count) => FindViolations(use, count, flows, reader, cancellationToken);
        }

        // A list that never has more items than that is never cut.
        if (smallest is not { } found || (batch.Source is { } source && Sequences.From(reader.Read(source)).MaxCount <= found.Limit))
        {
            return null;
        }

        return Reports.Create(
            BatchSizeRule.Rule,
            batch.Size.Syntax.GetLocation(),
            Enumerable.Empty<Location>(),
            FixProperties.Cut(found.Limit),
            size.ToString(CultureInfo.InvariantCulture),
            found.Limit.ToString(CultureInfo.InvariantCulture),
            found.Way);
    }

    private static IReadOnlyList<FlowViolation> FindViolations(BatchUse use, long count, CallFlows flows, IValueReader reader,
        CancellationToken cancellationToken)
    {
        ListValue full = Sequences.Counted(count, count);
        IEnumerable<FlowViolation> found = use switch
        {
            BatchFunction { Function: var function } => flows.Find(
                new SourceCall(function.Symbol, AnyValue.Anything, HelperCalls.NoArguments.Add(function.Symbol.Parameters[0], full)), function, reader,
                    cancellationToken),
            BatchScope scope => FunctionsIn(scope.Scope).SelectMany(function =>
                flows.FindIn(scope.Scope.Syntax, function, new Assumption(scope.Variable, scope.Expression, full) { IsTested = scope.IsTested }, reader,
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
