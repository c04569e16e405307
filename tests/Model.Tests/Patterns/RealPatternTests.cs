using Smithwright.Model.Patterns.Compilation;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Smithwright.Model.Tests.Patterns;

/// <summary>Thousands of patterns of real models, each with strings and what a JavaScript or Java engine says of them.</summary>
public class RealPatternTests
{
    private const string Cases = "conformance/patterns/cases.json";

    [SharedDataFact]
    public void Most_patterns_need_no_engine()
    {
        PatternCase[] all = [.. Read()];

        int simple = all.Count(test => CompiledPattern.Compile(test.Pattern, fullMatch: false, out _)?.Steps is not null);

        Assert.InRange(simple, (all.Length / 2) + 1, all.Length);
    }

    private static IEnumerable<PatternCase> Read() => Node.Parse(SharedFolder.Read(Cases))!.AsArray().Select(test => new PatternCase(
        (string)test!["pattern"]!,
        [.. test["cases"]!.AsArray().Select(pair => ((string)pair![0]!, (bool)pair[1]!))]));

    private sealed record PatternCase(string Pattern, (string Text, bool Matches)[] Strings);
}
