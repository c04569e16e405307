using CsCheck;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Values;

namespace Smithwright.Generator.Tests.Waiters;

/// <summary>Matchers are compiled without a warning, and match when, and only when, the evaluator says so of the same path.</summary>
public class MatcherAgreementTests
{
    private const int MatchersOfModel = 80;
    private const int ValuesOfModel = 40;

    [Fact]
    public void Compiled_matchers_agree_with_the_evaluator_over_random_shapes()
    {
        int matched = 0, unmatched = 0, compiled = 0;
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                Random random = new(seed);
                RandomModel model = new(random);
                Dictionary<string, TestMatcher> matchers = Matchers(model, random);
                MatcherClient client = MatcherClient.Of(model.Shapes, model.Input.Id, model.Output.Id, matchers);
                compiled += client.Waiters.Count();
                for (int i = 0; i < ValuesOfModel; i++)
                {
                    string input = new RandomValues(random, sendsCollections: false).Of(model.Input);
                    string output = new RandomValues(random, sendsCollections: true).Of(model.Output);
                    foreach ((string name, bool matches) in client.Match(input, output))
                    {
                        Assert.True(Matches(matchers[name], input, output) == matches, $"{matchers[name]} of {input} and {output}: {matches}");
                        _ = matches ? matched++ : unmatched++;
                    }
                }
            },
            iter: 4,
            threads: 1);
        Assert.True(compiled > 160 && matched > 400 && unmatched > 400, $"Only {compiled} matchers, of which {matched} times one matched, {unmatched} times not.");
    }

    /// <summary>What stands for input and output together is no variable that a function could take.</summary>
    [Fact]
    public void The_whole_exchange_may_be_piped()
    {
        RandomModel model = new(new Random(1));
        Dictionary<string, TestMatcher> matchers = new()
        {
            ["Piped"] = new("length((@ | [@, @])) > `1`", ReadsInput: true, "booleanEquals", "true"),
            ["Compared"] = new("contains([`true`, `false`], length([@]) > `2`)", ReadsInput: true, "booleanEquals", "true"),
        };

        Assert.Equal(2, MatcherClient.Of(model.Shapes, model.Input.Id, model.Output.Id, matchers).Waiters.Count());
    }

    private static Dictionary<string, TestMatcher> Matchers(RandomModel model, Random random)
    {
        RandomMatchers generator = new(random);
        TestType exchange = new("", TestKind.Structure)
        {
            Members = [new TestMember("input", model.Input, IsRequired: true), new TestMember("output", model.Output, IsRequired: true)],
        };
        return Enumerable.Range(0, MatchersOfModel).ToDictionary(
            index => $"W{index}", index => index % 3 == 0 ? generator.Next(exchange, readsInput: true) : generator.Next(model.Output, readsInput: false));
    }

    /// <summary>What the specification of waiters says; an expression that fails matches nothing.</summary>
    private static bool Matches(TestMatcher matcher, string input, string output)
    {
        string json = matcher.ReadsInput ? $$"""{"input":{{input}},"output":{{output}}}""" : output;
        AbstractValue value = JsonValues.ToAbstract(PositionedJson.Parse(new SourceFile("value.json", json)).Root!);
        AbstractValue result = JmesPathEvaluator.Evaluate(JmesPathParser.Parse(matcher.Path).Expression!, value);
        bool IsExpected(AbstractValue item) => item is TextValue text && text.Text == matcher.Expected;
        return matcher.Comparator switch
        {
            "stringEquals" => IsExpected(result),
            "booleanEquals" => result is BooleanValue boolean && boolean.Value == (matcher.Expected == "true"),
            "allStringEquals" => result is ListValue { Known.Length: > 0 } list && list.Known.All(IsExpected),
            _ => result is ListValue list && list.Known.Any(IsExpected),
        };
    }
}
