using System.Diagnostics;
using System.Text.RegularExpressions;
using Smithwright.Model.Assembly;
using Smithwright.Model.Tests.C2j;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Assembly;

/// <summary>Whatever is done to the text of a model: no exception, every problem lies in a file, and the model is closed.</summary>
public partial class FuzzTests
{
    private const int Rounds = 4000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4);

    private static readonly string[] Replacements =
    [
        "null", "true", "-1", "1e999", "0.5", "\"\"", "\"x\"", "\"shop#A\"", "\"shop#A$m\"", "\"smithy.api#Unit\"", "\"structure\"", "\"list\"",
        "\"map\"", "\"operation\"", "\"resource\"", "\"apply\"", "\"smithy.api#mixin\"", "{}", "[]", "{", "}", "[", "]", ",", ":", "\"", "\\u0000",
        "\uD800", "é", "//", "{\"target\": \"shop#Lists\"}", "{\"target\": \"shop#Item\"}", "{\"shape\": \"Item\"}",
    ];

    private const string Smithy = """
        {"smithy": "1.0", "metadata": {"x": []}, "shapes": {
          "shop#Shop": {"type": "service", "version": "1", "operations": [{"target": "shop#Get"}], "resources": [{"target": "shop#Things"}],
            "rename": {"shop#Item": "Thing"}, "errors": [{"target": "shop#Bad"}], "traits": {"aws.protocols#restJson1": {}}},
          "shop#Things": {"type": "resource", "identifiers": {"id": {"target": "smithy.api#String"}}, "read": {"target": "shop#Get"}, "resources": []},
          "shop#Get": {"type": "operation", "input": {"target": "shop#Item"}, "output": {"target": "shop#Item"}, "errors": [{"target": "shop#Bad"}],
            "traits": {"smithy.api#http": {"method": "GET", "uri": "/{id}", "code": 200}}},
          "shop#Bad": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client", "smithy.api#httpError": 400}},
          "shop#Base": {"type": "structure", "members": {"base": {"target": "shop#Names"}}, "traits": {"smithy.api#mixin": {"localTraits": []}}},
          "shop#Item": {"type": "structure", "mixins": [{"target": "shop#Base"}], "members": {
            "id": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}, "smithy.api#length": {"min": 1, "max": 2}}},
            "count": {"target": "shop#Count", "traits": {"smithy.api#default": 0}}, "lists": {"target": "shop#Lists"}, "color": {"target": "shop#Color"}},
            "traits": {"smithy.contracts#conditions": {"A": {"expression": "a", "documentation": "b"}}}},
          "shop#Lists": {"type": "list", "member": {"target": "shop#Names"}},
          "shop#Names": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "shop#Choice"}},
          "shop#Choice": {"type": "union", "members": {"one": {"target": "shop#Lists"}, "two": {"target": "smithy.api#Unit"}}},
          "shop#Count": {"type": "integer", "traits": {"smithy.api#range": {"min": 0, "max": 9}}},
          "shop#Color": {"type": "string", "traits": {"smithy.api#enum": [{"value": "red", "name": "RED"}, {"value": "deep blue"}]}},
          "shop#Level": {"type": "intEnum", "members": {"ONE": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}}}},
          "shop#Item$base": {"type": "apply", "traits": {"smithy.api#required": {}}}
        }}
        """;

    [Theory]
    [InlineData(Smithy)]
    [InlineData(SampleC2j.Text)]
    public void No_text_makes_the_assembler_throw(string model)
    {
        Models.Sound(model);
        Random random = new(20_000);
        string[] tokens = Tokens().Matches(model).Select(match => match.Value).ToArray();
        Stopwatch clock = Stopwatch.StartNew();
        int sound = 0;
        int round = 0;
        for (; round < Rounds && clock.Elapsed < Limit; round++)
        {
            string text = Mutate(tokens, random);
            AssembledModel assembled = ModelAssembler.Assemble([new SourceFile("fuzz.json", text)]);
            sound += assembled.Problems.IsEmpty ? 1 : 0;
            Assert.All(assembled.Problems, problem => AssertLocated(problem, text));
            ModelAssertions.AssertClosed(assembled.Model);
        }

        // Some mutations must matter, and some leave a sound model.
        Assert.InRange(sound, 1, round / 2);
        Assert.True(round >= 50, $"Only {round} rounds.");
    }

    private static string Mutate(string[] tokens, Random random)
    {
        List<string> mutated = tokens.ToList();
        for (int left = random.Next(1, 4); left > 0; left--)
        {
            int at = random.Next(mutated.Count);
            switch (random.Next(5))
            {
                case 0:
                    mutated.RemoveAt(at);
                    break;
                case 1:
                    mutated.Insert(at, Replacements[random.Next(Replacements.Length)]);
                    break;
                case 2:
                    mutated[at] = Replacements[random.Next(Replacements.Length)];
                    break;
                case 3:
                    mutated[at] = mutated[random.Next(mutated.Count)];
                    break;
                default:
                    string token = mutated[at];
                    mutated[at] = token.Insert(random.Next(token.Length), ((char)random.Next(1, 0x250)).ToString());
                    break;
            }
        }

        return string.Join(' ', mutated);
    }

    private static void AssertLocated(Problem problem, string text)
    {
        Assert.Equal("fuzz.json", problem.Span.Path);
        Assert.InRange(problem.Span.Start, 0, text.Length);
        Assert.InRange(problem.Span.End, problem.Span.Start, text.Length);
        Assert.NotEqual("", problem.Message);
    }

    [GeneratedRegex("""
        "(\\.|[^"])*"|[{}\[\],:]|[^\s{}\[\],:"]+
        """)]
    private static partial Regex Tokens();
}
