using Smithwright.Semantics;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Smithwright.Model.Tests.Patterns;

/// <summary>Thousands of patterns of real models, each with strings and what a JavaScript or Java engine says of them.</summary>
public class RealPatternTests
{
    private const string Cases = "conformance/patterns/cases.json";

    [SharedDataFact]
    public void Every_pattern_has_a_translation()
    {
        string[] reasons = [.. Read().Select(test => Reason(test.Pattern)).OfType<string>()];

        Assert.Empty(reasons);
    }

    [SharedDataFact]
    public void Every_string_matches_as_expected()
    {
        Assert.Empty(Wrong((matcher, text) => matcher.IsMatch(text)));
    }

    [SharedDataFact]
    public void The_engine_agrees_where_no_engine_is_needed()
    {
        Assert.Empty(Wrong((matcher, text) => matcher.IsMatchByEngine(text)));
    }

    [SharedDataFact]
    public void Most_patterns_need_no_engine()
    {
        PatternCase[] all = [.. Read()];

        int simple = all.Count(test => EcmaPattern.Parse(test.Pattern, fullMatch: false, out _)?.ToSimple() is not null);

        Assert.InRange(simple, (all.Length / 2) + 1, all.Length);
    }

    private static string[] Wrong(Func<PatternMatcher, string, bool?> match)
    {
        PatternCase[] all = [.. Read()];
        Assert.NotEmpty(all);
        return [.. all.SelectMany(test =>
        {
            PatternMatcher? matcher = PatternMatcher.Create(test.Pattern, fullMatch: false, out _);
            return test.Strings
                .Where(text => matcher is not null && match(matcher, text.Text) != text.Matches)
                .Select(text => $"{test.Pattern} of '{text.Text}'");
        })];
    }

    private static string? Reason(string pattern) =>
        PatternMatcher.Create(pattern, fullMatch: false, out string? reason) is null ? $"{pattern}: {reason}" : null;

    private static IEnumerable<PatternCase> Read() => Node.Parse(SharedFolder.Read(Cases))!.AsArray().Select(test => new PatternCase(
        (string)test!["pattern"]!,
        [.. test["cases"]!.AsArray().Select(pair => ((string)pair![0]!, (bool)pair[1]!))]));

    private sealed record PatternCase(string Pattern, (string Text, bool Matches)[] Strings);
}
