using System.Globalization;
using System.Text.RegularExpressions;
using Smithwright.Model.JmesPath;
using Smithwright.Model.Values;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>
/// Smithy's own verdict on conditions. Where ours differs, Smithy's comes from its checker's way of interpreting an expression on one sample value.
/// </summary>
public partial class SmithyLintTests
{
    private const string Cases = "conformance/contracts/cases.json";

    /// <summary>What we say instead, by the name of the condition: severities and return type.</summary>
    private static readonly Dictionary<string, (string Problems, string Type)> Differences = new()
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

    public static TheoryData<string> Names => SharedFolder.Root is null
        ? []
        : [.. Node.Parse(SharedFolder.Read(Cases))!["cases"]!.AsArray().Select(test => (string)test!["name"]!)];

    [SharedDataTheory]
    [MemberData(nameof(Names))]
    public void A_condition_has_the_problems_and_the_type_that_Smithy_finds(string name)
    {
        (ServiceModel model, Node test) = Read(name);
        ShapeId target = ShapeId.Parse((string)test["target"]!);
        string expression = (string)test["expression"]!;
        string[] expected = [.. test["events"]!.AsArray().Where(IsOfExpression).Select(@event => Describe(@event!)).Order(StringComparer.Ordinal)];

        string[] actual = [.. ConditionLinter.Lint(model, target, expression)
            .Where(problem => problem.Severity != JmesPathSeverity.PossibleNull)
            .Select(problem => FormattableString.Invariant($"{problem.Severity} 1:{problem.Offset + 1}"))
            .Order(StringComparer.Ordinal)];
        string? type = JmesPathParser.Parse(expression).Expression is { } parsed
            ? NameOf(JmesPathTypeChecker.Check(parsed, ShapeTypes.Of(model, target)).Type)
            : null;

        (string Problems, string? Type) verdict = Differences.TryGetValue(name, out (string, string) ours)
            ? ours
            : (string.Join(',', expected), (string?)test["returnType"]);
        Assert.Equal(verdict, (string.Join(',', actual), type));
    }

    [SharedDataTheory]
    [MemberData(nameof(Names))]
    public void A_condition_evaluates_as_Smithy_evaluates_it(string name)
    {
        Node test = Read(name).Test;
        if (JmesPathParser.Parse((string)test["expression"]!).Expression is not { } expression)
        {
            Assert.NotNull(test["parseError"]);
            return;
        }

        Assert.All(test["evaluations"]!.AsArray(), evaluation =>
        {
            AbstractValue value = Known.Value(evaluation!["value"]!.ToJsonString());
            Truth expected = (string?)evaluation["outcome"] switch
            {
                "pass" => Truth.True,
                "fail" => Truth.False,
                _ => Truth.Unknown,
            };

            Assert.Equal(expected, ConditionEvaluator.Evaluate(expression, value).Truth);
            Assert.Equal((string?)evaluation["outcome"] == "error", JmesPathEvaluator.Evaluate(expression, value) is FailureValue);
        });
    }

    private static (ServiceModel Model, Node Test) Read(string name)
    {
        Node cases = Node.Parse(SharedFolder.Read(Cases))!;
        string ast = $$"""{"smithy": "2.0", "shapes": {{cases["shapes"]!.ToJsonString()}}}""";
        ServiceModel model = ModelAssembler.Assemble([new SourceFile("cases.json", ast)]).Model;
        return (model, cases["cases"]!.AsArray().Single(test => (string)test!["name"]! == name)!);
    }

    /// <summary>The name of a condition is not the linter's business.</summary>
    private static bool IsOfExpression(Node? @event) => (string)@event!["id"]! != "TraitValue";

    private static string Describe(Node @event)
    {
        string severity = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(((string)@event["severity"]!).ToLowerInvariant());
        string message = (string)@event["message"]!;
        Match position = Position().Match(message);
        string column = position.Success ? position.Groups["column"].Value : "1";
        return $"{severity} 1:{column}";
    }

    private static string NameOf(JmesPathType type) => type.Present()?.Name ?? type.Name;

    [GeneratedRegex(@"\(1:(?<column>\d+)\)|line 1 column (?<column>\d+)")]
    private static partial Regex Position();
}
