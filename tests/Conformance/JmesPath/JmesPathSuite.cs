using System.Text.Json.Nodes;
using Smithwright.Conformance.Reporting;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Conformance.JmesPath;

/// <summary>
/// The compliance suite of JMESPath (<c>compliance/*.json</c>), lists of expressions that parse or do not (<c>parser-valid.json.lines</c>,
/// <c>parser-invalid.json.lines</c>), and those of waiters (<c>waiter-expressions.json</c>): whichever of them a folder holds.
/// </summary>
internal static class JmesPathSuite
{
    public static IReadOnlyList<TestResult> Run(string folder)
    {
        string compliance = Path.Combine(folder, "compliance");
        List<TestResult> results = new();
        foreach (string path in Directory.Exists(compliance) ? Directory.GetFiles(compliance, "*.json").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            results.AddRange(Compliance(path));
        }

        results.AddRange(Lines(Path.Combine(folder, "parser-valid.json.lines"), parses: true));
        results.AddRange(Lines(Path.Combine(folder, "parser-invalid.json.lines"), parses: false));
        results.AddRange(Waiters(Path.Combine(folder, "waiter-expressions.json")));
        return results;
    }

    private static IEnumerable<TestResult> Compliance(string path)
    {
        int number = 0;
        foreach (JsonNode? suite in JsonNode.Parse(File.ReadAllText(path))!.AsArray())
        {
            AbstractValue given = KnownJson.Read(suite!["given"]);
            foreach (JsonNode? test in suite["cases"]!.AsArray())
            {
                string expression = Attempt.Text(() => (string?)test!["expression"]);
                yield return SuiteResults.Run(
                    path, "jmespath", $"{Path.GetFileNameWithoutExtension(path)}/{++number}", () => expression, () => Reason(test!.AsObject(), expression, given));
            }
        }
    }

    private static IEnumerable<TestResult> Lines(string path, bool parses)
    {
        string[] lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        return lines.Where(line => line.Length > 0).Select((line, index) =>
        {
            string? expression = null;
            string? unreadable = Attempt.Reason(() =>
            {
                expression = (string?)JsonNode.Parse(line.TrimEnd(',', '\r'));
                return expression is null ? "it is no string" : null;
            });
            return SuiteResults.Run(path, "jmespath", $"{Path.GetFileName(path)}/{index + 1}", () => expression ?? line, () =>
            {
                bool parsed = unreadable is null && JmesPathParser.Parse(expression!).Error is null;
                return unreadable ?? (parsed == parses ? null : parsed ? "it parses" : "it does not parse");
            });
        });
    }

    private static IEnumerable<TestResult> Waiters(string path) => !File.Exists(path)
        ? []
        : JsonNode.Parse(File.ReadAllText(path))!.AsArray().Select((waiter, index) =>
        {
            string expression = Attempt.Text(() => (string?)waiter!["path"]);
            return SuiteResults.Run(path, "jmespath", $"waiter/{index + 1}", () => expression, () => JmesPathParser.Parse(expression).Error?.Message);
        });

    private static string? Reason(JsonObject test, string text, AbstractValue given)
    {
        string? error = (string?)test["error"];
        JmesPathParseResult parsed = JmesPathParser.Parse(text);
        if (parsed.Error is not null || error == "syntax")
        {
            return parsed.Error is not null && error == "syntax" ? null : parsed.Error?.Message ?? "it parses";
        }

        AbstractValue result = JmesPathEvaluator.Evaluate(parsed.Expression!, given);
        if (error is not null)
        {
            return result is FailureValue failure && NameOf(failure.Kind) == error ? null : $"{result}, not {error}";
        }

        return !test.ContainsKey("result") || (KnownJson.TryWrite(result, out JsonNode? json) && JsonNode.DeepEquals(json, test["result"]))
            ? null
            : $"{result}, not {test["result"]?.ToJsonString() ?? "null"}";
    }

    private static string NameOf(EvaluationErrorKind kind) => kind switch
    {
        EvaluationErrorKind.InvalidType => "invalid-type",
        EvaluationErrorKind.InvalidValue => "invalid-value",
        EvaluationErrorKind.InvalidArity => "invalid-arity",
        _ => "unknown-function",
    };
}
