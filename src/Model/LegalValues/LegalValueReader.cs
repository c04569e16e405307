using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.LegalValues;

/// <summary>Reads the values that an expression finds in a file.</summary>
internal static class LegalValueReader
{
    private const string Expected = "expected an array of strings";

    /// <param name="root">What the file says.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="fault">Why there are no values, as the end of a sentence about the expression.</param>
    /// <param name="cancellationToken">Ends a search that nobody waits for any more.</param>
    /// <returns>The values in the order of the file, each once.</returns>
    public static ImmutableArray<string> Read(JsonNode root, Expression expression, out string? fault, CancellationToken cancellationToken)
    {
        AbstractValue result = JmesPathEvaluator.Evaluate(expression, JsonValues.ToAbstract(root), new StepBudget(Budgets.EvaluationSteps, cancellationToken));
        fault = FaultOf(result);
        ImmutableArray<string> values = fault is null
            ? ((ListValue)result).Known.Select(item => ((TextValue)item).Text).Distinct(StringComparer.Ordinal).ToImmutableArray()
            : ImmutableArray<string>.Empty;
        if (values.Length > Budgets.DataValues)
        {
            fault = $"yields {Number(values.Length)} values; at most {Number(Budgets.DataValues)} are read";
            return ImmutableArray<string>.Empty;
        }

        return values;
    }

    private static string? FaultOf(AbstractValue result) => result switch
    {
        FailureValue failure => $"fails ({failure.Message.TrimEnd('.')})",
        PossibleFailureValue or AnyValue or ListValue { Complete: false } => "takes too many steps or makes too large values",
        NullValue => $"finds nothing; {Expected}",
        ListValue { Known.IsEmpty: true } => $"finds no values; {Expected}",
        ListValue list => list.Known.Select(FaultOfItem).FirstOrDefault(fault => fault is not null),
        TextValue => $"yields a single string; {Expected}, which brackets around the expression make of it",
        _ => $"yields {Described(result)}; {Expected}",
    };

    private static string? FaultOfItem(AbstractValue item, int index) => item is TextValue
        ? null
        : $"yields {Described(item)} as value {Number(index + 1)}; {Expected}";

    private static string Described(AbstractValue value) => ValueKinds.Of(value).Name() switch
    {
        "null" => "null",
        "array" or "object" or "any" => $"an {ValueKinds.Of(value).Name()}",
        string kind => $"a {kind}",
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
