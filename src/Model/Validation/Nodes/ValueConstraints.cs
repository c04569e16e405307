using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Smithwright.Model.Definitions;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Patterns.Compilation;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.Validation.Nodes;

/// <summary>Checks a value against the constraints of one shape or member.</summary>
internal static class ValueConstraints
{
    /// <param name="shape">The shape or member with the constraints.</param>
    /// <param name="target">The shape itself, or what the member targets.</param>
    /// <param name="value">A value of the right kind.</param>
    /// <param name="report">Takes the end of the event's id, and a message.</param>
    public static void Check(GraphShape shape, GraphShape target, JsonNode value, Action<string, string> report)
    {
        CheckLength(shape, target, value, report);
        CheckRange(shape, value, report);
        CheckPattern(shape, value, report);
        CheckEnum(shape, value, report);
        CheckConditions(shape, value, report);
        if (target.Simple == SimpleKind.Timestamp)
        {
            CheckTimestamp(shape, target, value, report);
        }
    }

    private static void CheckLength(GraphShape shape, GraphShape target, JsonNode value, Action<string, string> report)
    {
        if (LengthTrait.Of(shape.Traits) is not { } length || LengthOf(target, value) is not { } count || length.Allows(count))
        {
            return;
        }

        string expected = length.Min is { } min && count < min ? $"at least {min}" : $"at most {length.Max}";
        string unit = target.IsString ? "characters" : target.IsBlob ? "bytes" : "elements";
        report("", $"Value provided for '{shape.Id}' must have {expected} {unit}, but it has {count}.");
    }

    private static long? LengthOf(GraphShape target, JsonNode value) => value switch
    {
        JsonArray array => array.Items.Length,
        JsonObject entries when target.IsMap => entries.Properties.Length,
        JsonString text when target.IsBlob => Encoding.UTF8.GetByteCount(text.Value),
        JsonString text when target.IsString => ScalarLength.Count(text.Value),
        _ => null,
    };

    private static void CheckRange(GraphShape shape, JsonNode value, Action<string, string> report)
    {
        if (RangeTrait.Of(shape.Traits) is { } range
            && value is JsonNumber number
            && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal worth)
            && !range.Allows(worth))
        {
            string bounds = (range.Min, range.Max) switch
            {
                ({ } min, { } max) => $"from {min.Text} to {max.Text}",
                ({ } min, _) => $"at least {min.Text}",
                (_, { } max) => $"at most {max.Text}",
                _ => "in range",
            };
            report(shape.IsMember ? "Member.InvalidRange" : "Target.InvalidRange", $"Value provided for '{shape.Id}' must be {bounds}, but it is {number.Text}.");
        }
    }

    private static void CheckPattern(GraphShape shape, JsonNode value, Action<string, string> report)
    {
        if (shape.Traits.GetString(TraitIds.Pattern) is { } pattern
            && value is JsonString text
            && CompiledPattern.Compile(pattern, fullMatch: false, out _)?.ToMatcher().IsMatch(text.Value) == false)
        {
            report("", $"String value provided for '{shape.Id}' must match the regular expression {SingleLine.Of(pattern)}");
        }
    }

    private static void CheckEnum(GraphShape shape, JsonNode value, Action<string, string> report)
    {
        IReadOnlyList<string>? values = (shape, value) switch
        {
            ({ Aggregate: AggregateKind.Enum }, JsonString) => EnumTexts.Of(shape),
            ({ Aggregate: AggregateKind.IntEnum }, JsonNumber) => ((AggregateDefinition)shape.Definition).Members
                .Select(member => (member.Traits.Get(TraitIds.EnumValue) as JsonNumber)?.Text ?? "").ToImmutableArray(),
            (_, JsonString) when shape.Traits.Get(TraitIds.Enum) is JsonArray => EnumTexts.Of(shape),
            _ => null,
        };
        string text = value is JsonNumber number ? number.Text : (value as JsonString)?.Value ?? "";
        if (values is not null && !values.Contains(text))
        {
            report("", $"Value provided for '{shape.Id}' must be one of {string.Join(", ", values.Select(one => $"'{one}'"))}, but it is '{SingleLine.Of(text)}'.");
        }
    }

    private static void CheckConditions(GraphShape shape, JsonNode value, Action<string, string> report)
    {
        foreach (ConditionStatement condition in ConditionsTrait.Of(shape.Traits))
        {
            if (JmesPathParser.Parse(condition.Expression.Value).Expression is { } expression
                && ConditionEvaluator.Evaluate(expression, JsonValues.ToAbstract(value)).Truth == Truth.False)
            {
                report(condition.Name, $"Value provided for '{shape.Id}' violates the condition '{condition.Name}': {SingleLine.Of(condition.Documentation)}");
            }
        }
    }

    private static void CheckTimestamp(GraphShape shape, GraphShape target, JsonNode value, Action<string, string> report)
    {
        string? format = shape.Traits.GetString(TraitIds.TimestampFormat) ?? target.Traits.GetString(TraitIds.TimestampFormat);
        bool isRight = (format, value) switch
        {
            // Tests of protocols write all timestamps as numbers.
            (_, JsonNumber) => true,
            ("epoch-seconds", _) => false,
            ("http-date", JsonString text) => text.Value.EndsWith(" GMT", StringComparison.Ordinal),
            ("date-time", JsonString text) => IsDateTime(text.Value),
            (_, JsonString text) => IsDateTime(text.Value),
            _ => true,
        };
        if (!isRight)
        {
            report("", $"Value provided for '{shape.Id}' is no timestamp in the format {format ?? "date-time"}.");
        }
    }

    private static bool IsDateTime(string text) =>
        text.IndexOf('T') > 0 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
