extern alias model;

using System.Text.Json.Nodes;
using Smithwright.Conformance.Reporting;
using model::Smithwright.Model.Patterns.Compilation;
using model::Smithwright.Semantics.Matching;

namespace Smithwright.Conformance.Validation;

/// <summary>Patterns with strings and whether they match.</summary>
internal static class PatternSuite
{
    private const int MostAttempts = 5;

    public static IReadOnlyList<TestResult> Run(string path) =>
        [.. JsonNode.Parse(File.ReadAllText(path))!.AsArray().Select((test, index) => SuiteResults.Run(
            path, "pattern", $"{index + 1}", () => (string?)test!["pattern"], () => Reason(test!)))];

    private static string? Reason(JsonNode test)
    {
        if (CompiledPattern.Compile((string)test["pattern"]!, fullMatch: false, out string? reason) is not { } pattern)
        {
            return reason;
        }

        PatternMatcher matcher = pattern.ToMatcher();
        PatternMatcher engines = new([.. CompiledPattern.PartsOf(pattern.Pattern)]);
        foreach (JsonNode? pair in test["cases"]!.AsArray())
        {
            string text = (string)pair![0]!;
            bool expected = (bool)pair[1]!;
            if (Judge(matcher, text) != expected || Judge(engines, text) != expected)
            {
                return $"'{text}' should{(expected ? "" : " not")} match";
            }
        }

        return null;
    }

    /// <summary>Asks again where the engine ran out of time, which on a busy machine says nothing about the pattern.</summary>
    private static bool? Judge(PatternMatcher matcher, string text)
    {
        bool? isMatch = null;
        for (int attempt = 0; isMatch is null && attempt < MostAttempts; attempt++)
        {
            isMatch = matcher.IsMatch(text);
        }

        return isMatch;
    }
}
