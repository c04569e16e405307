using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Smithwright.Conformance.Reporting;
using Smithwright.Model.Assembly;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Values;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Smithwright.Conformance.JmesPath;

/// <summary>
/// Conditions with Smithy's own verdict: what its linter says, the type it finds, and what they evaluate to. Where ours differs, Smithy's comes from
/// interpreting an expression on one sample value; the differences are listed and documented.
/// </summary>
internal static partial class ContractSuite
{
    /// <summary>What we say instead, by the name of the condition: severities and return type.</summary>
    private static readonly Dictionary<string, (string Problems, string? Type)> Differences = new()
    {
        // Smithy declares that ends_with returns a number.
        ["EndsWithTypedAsNumber"] = ("", "boolean"),

        // Smithy knows no names of a map but those of its sample.
        ["KvField"] = ("", "boolean"),

        // Smithy checks the expression against the outer value and forgets the type of the list's elements.
        ["MaxBy"] = ("", "boolean"),

        // Smithy says nothing of an ordering of different types, although it always yields null.
        ["NumberLtString"] = ("Danger 1:1,Warning 1:5", "null"),

        // Smithy takes the type of the operand that its sample picks.
        ["OrReturnsOperand"] = ("Danger 1:1", "string or boolean"),
    };

    public static IReadOnlyList<TestResult> Run(string path)
    {
        Node file = Node.Parse(File.ReadAllText(path))!;
        string ast = $$"""{"smithy": "2.0", "shapes": {{file["shapes"]!.ToJsonString()}}}""";
        ServiceModel model = ModelAssembler.Assemble([new SourceFile(path, ast)]).Model;
        return [.. file["cases"]!.AsArray().SelectMany(test => Results(path, model, test!))];
    }

    private static IEnumerable<TestResult> Results(string path, ServiceModel model, Node test)
    {
        string name = Attempt.Text(() => (string?)test["name"]);
        string target = Attempt.Text(() => (string?)test["target"]);
        yield return SuiteResults.Run(path, "lint", name, () => target, () => Lint(model, ShapeId.Parse(target), name, test));
        Expression? expression = JmesPathParser.Parse(Attempt.Text(() => (string?)test["expression"])).Expression;
        int number = 0;
        foreach (Node? evaluation in expression is null ? [] : test["evaluations"] as System.Text.Json.Nodes.JsonArray ?? [])
        {
            yield return SuiteResults.Run(path, "evaluation", $"{name}/{++number}", () => target, () => Evaluate(expression!, evaluation!));
        }
    }

    private static string? Lint(ServiceModel model, ShapeId target, string name, Node test)
    {
        string text = (string)test["expression"]!;
        string problems = string.Join(',', ConditionLinter.Lint(model, target, text)
            .Where(problem => problem.Severity != JmesPathSeverity.PossibleNull)
            .Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Severity} 1:{problem.Offset + 1}"))
            .Order(StringComparer.Ordinal));
        string? type = JmesPathParser.Parse(text).Expression is { } parsed
            ? NameOf(JmesPathTypeChecker.Check(parsed, JmesPathShapeTypes.Of(model, target)).Type)
            : null;
        (string Problems, string? Type) expected = Differences.TryGetValue(name, out (string, string?) ours)
            ? ours
            : (string.Join(',', test["events"]!.AsArray().Where(IsOfExpression).Select(@event => Describe(@event!)).Order(StringComparer.Ordinal)), (string?)test["returnType"]);
        return (problems, type) == expected ? null : $"'{problems}' of type {type}, not '{expected.Problems}' of type {expected.Type}";
    }

    private static string? Evaluate(Expression expression, Node evaluation)
    {
        AbstractValue value = KnownJson.Read(evaluation["value"]);
        string? outcome = (string?)evaluation["outcome"];
        Truth expected = outcome switch
        {
            "pass" => Truth.True,
            "fail" => Truth.False,
            _ => Truth.Unknown,
        };
        Truth found = ConditionEvaluator.Evaluate(expression, value).Truth;
        bool fails = JmesPathEvaluator.Evaluate(expression, value) is FailureValue;
        return found != expected ? $"{found}, not {expected}" : fails != (outcome == "error") ? $"{outcome} expected" : null;
    }

    /// <summary>The name of a condition is not the linter's business.</summary>
    private static bool IsOfExpression(Node? @event) => (string)@event!["id"]! != "TraitValue";

    private static string Describe(Node @event)
    {
        string severity = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(((string)@event["severity"]!).ToLowerInvariant());
        Match position = Position().Match((string)@event["message"]!);
        return $"{severity} 1:{(position.Success ? position.Groups["column"].Value : "1")}";
    }

    private static string NameOf(JmesPathType type) => type.Present()?.Name ?? type.Name;

    [GeneratedRegex(@"\(1:(?<column>\d+)\)|line 1 column (?<column>\d+)")]
    private static partial Regex Position();
}
