using System.Text.Json.Nodes;
using Smithwright.Model.JmesPath;
using Smithwright.Model.Values;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>The public compliance suite of JMESPath, run on values that are known in full.</summary>
public class ComplianceTests
{
    private const string Folder = "conformance/jmespath";

    public static TheoryData<string> Suites => [.. SharedFolder.Files(Folder + "/compliance")];

    public static TheoryData<string, bool> Parsing => new()
    {
        { Folder + "/parser-valid.json.lines", true },
        { Folder + "/parser-invalid.json.lines", false },
    };

    [SharedDataTheory]
    [MemberData(nameof(Suites))]
    public void Every_case_of_the_suite_gives_its_result(string path)
    {
        List<string> failures = [];
        int count = 0;
        foreach (Node? suite in Node.Parse(SharedFolder.Read(path))!.AsArray())
        {
            AbstractValue given = Known.Value(suite!["given"]?.ToJsonString() ?? "null");
            foreach (Node? test in suite["cases"]!.AsArray())
            {
                count++;
                failures.AddRange(Check(test!.AsObject(), given));
            }
        }

        Assert.NotEqual(0, count);
        Assert.Empty(failures);
    }

    [SharedDataTheory]
    [MemberData(nameof(Parsing))]
    public void Every_line_parses_or_does_not(string path, bool valid)
    {
        string[] lines = SharedFolder.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        string[] wrong = [.. lines
            .Select(line => (string)Node.Parse(line.TrimEnd(',', '\r'))!)
            .Where(expression => JmesPathParser.Parse(expression).Error is null != valid)];

        Assert.NotEmpty(lines);
        Assert.Empty(wrong);
    }

    [SharedDataFact]
    public void Every_waiter_expression_parses()
    {
        string[] paths = [.. Node.Parse(SharedFolder.Read(Folder + "/waiter-expressions.json"))!.AsArray()
            .Select(waiter => (string)waiter!["path"]!)];

        Assert.NotEmpty(paths);
        Assert.DoesNotContain(paths, path => JmesPathParser.Parse(path).Error is not null);
    }

    private static IEnumerable<string> Check(System.Text.Json.Nodes.JsonObject test, AbstractValue given)
    {
        string text = (string)test["expression"]!;
        string? error = (string?)test["error"];
        JmesPathParseResult parsed = JmesPathParser.Parse(text);
        if (parsed.Error is not null || error == "syntax")
        {
            if (parsed.Error is null != (error != "syntax"))
            {
                yield return $"{text}: {parsed.Error?.Message ?? "parses"}";
            }

            yield break;
        }

        AbstractValue result = JmesPathEvaluator.Evaluate(parsed.Expression!, given);
        if (error is not null)
        {
            if (result is not FailureValue failure || NameOf(failure.Kind) != error)
            {
                yield return $"{text}: {result}, not {error}";
            }
        }
        else if (test.ContainsKey("result") && (result is FailureValue or PossibleFailureValue || !Node.DeepEquals(Known.ToJson(result), test["result"])))
        {
            yield return $"{text}: {JsonText.Write(result) ?? result.ToString()}, not {test["result"]?.ToJsonString()}";
        }
    }

    private static string NameOf(EvaluationErrorKind kind) => kind switch
    {
        EvaluationErrorKind.InvalidType => "invalid-type",
        EvaluationErrorKind.InvalidValue => "invalid-value",
        EvaluationErrorKind.InvalidArity => "invalid-arity",
        _ => "unknown-function",
    };
}
