using System.Text;

namespace Smithwright.Tests.Shared.Generation;

/// <summary>A service whose operations lead to a long chain, row or ring of each kind that a model may have.</summary>
public static class LongModel
{
    private const string Text = """{"target": "smithy.api#String"}""";
    private const string Call = """{"type": "operation", "input": {"target": "c#In"}, "output": {"target": "c#In"}}""";
    private const string Empty = """{"type": "operation"}""";
    private const string Required = """, "traits": {"smithy.api#required": {}}""";

    // As long as paths may be.
    private static readonly string Path = string.Concat(Enumerable.Repeat("next.", 200));

    /// <summary>By its name, what makes the shapes of a kind. The first, <c>c#{name}0</c>, is a structure that the operation takes and returns.</summary>
    public static IReadOnlyDictionary<string, Func<string, int, string>> Kinds { get; } = new Dictionary<string, Func<string, int, string>>
    {
        ["Structure"] = (name, count) => Chain(name, count, i => Structure($"\"next\": {Target(name, i)}")),
        ["Needed"] = (name, count) => Chain(name, count, i => Structure($"\"next\": {Target(name, i, Required)}")),
        ["Limited"] = (name, count) => Chain(
            name, count, i => Structure($"\"next\": {Target(name, i)}"), Structure("""
                "last": {"target": "smithy.api#String", "traits": {"smithy.api#pattern": "^a$"}}
                """)),
        ["Hidden"] = (name, count) => Chain(name, count, i => Structure($"\"next\": {Target(name, i)}", "\"smithy.api#sensitive\": {}")),
        ["Ring"] = (name, count) => Chain(name, count, i => Structure($"\"next\": {Target(name, i)}"), Structure($"\"next\": {Target(name, 0, Required)}")),
        ["Union"] = (name, count) => Shape(name, 0, Structure($"\"next\": {Target(name, 1)}")) + Chain(
            name, count, i => $"{{\"type\": \"union\", \"members\": {{\"next\": {Target(name, i)}, \"other\": {Text}}}}}", from: 1),
        ["Listed"] = (name, count) => Chain(name, count, i => i % 2 == 1
            ? Structure($"\"next\": {Target(name, i)}")
            : $"{{\"type\": \"list\", \"member\": {Target(name, i)}}}"),
        ["Mapped"] = (name, count) => Chain(name, count, i => i % 2 == 1
            ? Structure($"\"next\": {Target(name, i)}")
            : $"{{\"type\": \"map\", \"key\": {Text}, \"value\": {Target(name, i)}}}"),
        ["Row"] = (name, count) => Shape(name, 0, Structure(Each(count, i => $"\"m{i}\": {Text}"))),
        ["Cases"] = (name, count) => Shape(name, 0, Structure($"\"next\": {Target(name, 1)}"))
            + Shape(name, 1, $"{{\"type\": \"union\", \"members\": {{{Each(count, i => $"\"m{i}\": {Text}")}}}}}"),
        ["Enum"] = (name, count) => Shape(name, 0, Structure($"\"next\": {Target(name, 1)}"))
            + Shape(name, 1, $"{{\"type\": \"enum\", \"members\": {{{Each(count, i => $"\"V{i}\": {{\"target\": \"smithy.api#Unit\"}}")}}}}}"),
        ["Mixed"] = (name, count) => Shape(name, 0, $"{{\"type\": \"structure\", \"members\": {{}}, \"mixins\": [{Each(count, i => Target(name, i + 1))}]}}")
            + Each(count, i => $"\"c#{name}{i + 1}\": {Structure($"\"m{i}\": {Text}", "\"smithy.api#mixin\": {}")}") + ",",
        ["Deep"] = (name, count) => Chain(name, count, i => Structure(
            $"\"m{i}\": {Text}", "\"smithy.api#mixin\": {}", $", \"mixins\": [{Target(name, i)}]"), Structure("", "\"smithy.api#mixin\": {}")),
        ["Nested"] = (name, count) => Shape(name, 0, Structure($"\"next\": {Target(name, 1)}")) + Chain(
            name, count, i => $"{{\"type\": \"list\", \"member\": {Target(name, i)}}}", from: 1),
        ["Alike"] = (name, count) => Shape(name, 0, Structure(Each(count, i => $"\"m{i}\": {{\"target\": \"c#{Bits(i)}\"}}")))
            + Each(count, i => $"\"c#{Bits(i)}\": {Structure("")}") + ",",
        ["Same"] = (name, count) => Shape(name, 0, Structure(Each(count, i => $"\"m{i}\": {{\"target\": \"c#{Bars(i)}\"}}")))
            + Each(count, i => $"\"c#{Bars(i)}\": {Structure("")}") + ",",
        ["SameMembers"] = (name, count) => Shape(name, 0, Structure(Each(count, i => $"\"{Bars(i)}\": {Text}"))),
        ["SameCases"] = (name, count) => Shape(name, 0, Structure($"\"next\": {Target(name, 1)}"))
            + Shape(name, 1, $"{{\"type\": \"union\", \"members\": {{{Each(count, i => $"\"{Bars(i)}\": {Text}")}}}}}"),
        ["SameValues"] = (name, count) => Shape(name, 0, Structure($"\"next\": {Target(name, 1)}"))
            + Shape(name, 1, $"{{\"type\": \"enum\", \"members\": {{{Each(count, i => $"\"{Bars(i)}\": {{\"target\": \"smithy.api#Unit\"}}")}}}}}"),
        ["Held"] = (name, count) => Chain(name, count, i => Structure($"\"next\": {Target(name, i)}, \"error\": {{\"target\": \"c#{name}E{i}\"}}"))
            + Each(count + 1, i => $"\"c#{name}E{i}\": {Structure($"\"all\": {Target(name, 0)}", "\"smithy.api#error\": \"client\"")}") + ",",
        ["Paths"] = (name, _) => Shape(name, 0, Structure(
            $"\"next\": {Target(name, 0)}, \"last\": {Text}",
            $"\"smithy.contracts#conditions\": {{\"C\": {{\"expression\": \"{Path}last != 'a'\", \"documentation\": \"It does not end with a.\"}}}}")),
        ["Applied"] = (name, count) => Shape(name, 0, Structure($"\"m\": {Text}"))
            + $"\"c#{name}0$m\": {{\"type\": \"apply\", \"traits\": {{{Each(count, i => $"\"x.y#t{i}\": {{}}")}}}}},",
    };

    /// <summary>A model of all kinds, or of some.</summary>
    /// <param name="count">How long each is. A service of long rows of operations, resources, errors and endpoint rules has them.</param>
    /// <param name="kinds">The names of the kinds.</param>
    public static string Of(int count, params string[] kinds)
    {
        kinds = kinds.Length == 0 ? [.. Kinds.Keys] : kinds;
        string uses = string.Join(", ", kinds.Select(name => $"\"of{name}\": {Target(name, 0)}"));
        return $$"""
            {"smithy": "2.0", "shapes": {
            {{string.Concat(kinds.Select(name => Kinds[name](name, count)))}}
            {{Row(count, i => $"\"c#Fault{i}\": {Structure($"\"message\": {Text}", "\"smithy.api#error\": \"client\"")}")}}
            {{Row(count, i => Resource(i, i + 1 < count))}}
            {{Row(count, i => $"\"c#Do{i}\": {Call}")}}
            {{Row(count, i => $"\"c#Op{i}\": {Empty}")}}
            "c#Service": {
              "type": "service", "version": "1", "operations": [{"target": "c#Call"}, {{Each(count, i => Target("Op", i))}}], "resources": [{{Target("Part", 0)}}],
              "traits": {
                "aws.protocols#awsJson1_1": {},
                "smithy.rules#endpointRuleSet": {
                  "version": "1.0", "parameters": {"Region": {"type": "String", "builtIn": "AWS::Region"} }, "rules": [{{Each(count, Rule)}}]
                }
              }
            },
            "c#Call": {
              "type": "operation", "input": {"target": "c#In"}, "output": {"target": "c#In"}, "errors": [{{Each(count, i => Target("Fault", i))}}],
              "traits": {"smithy.waiters#waitable": {"Ended": {"acceptors": [{"state": "success", "matcher": {"output": {"path": "ofPaths.{{Path}}last", "expected": "a", "comparator": "stringEquals"} } }]} } }
            },
            "c#In": {{Structure(uses)}}
            } }
            """;
    }

    private static string Rule(int number) =>
        $"{{\"type\": \"endpoint\", \"conditions\": [{{\"fn\": \"stringEquals\", \"argv\": [{{\"ref\": \"Region\"}}, \"r{number}\"]}}], \"endpoint\": {{\"url\": \"https://r{number}.example.com\"}}}}";

    private static string Resource(int number, bool hasNext) =>
        $"\"c#Part{number}\": {{\"type\": \"resource\", \"operations\": [{Target("Do", number)}]{(hasNext ? $", \"resources\": [{Target("Part", number + 1)}]" : "")}}}";

    /// <summary>A name that differs from all others by the case of its letters alone.</summary>
    private static string Bits(int number) => "L" + string.Concat(Enumerable.Range(0, 17).Select(bit => (number >> bit & 1) == 0 ? 'a' : 'A'));

    /// <summary>A name that becomes the same in C# as all others.</summary>
    private static string Bars(int number) => "a" + string.Concat(Enumerable.Range(0, 17).Select(bit => (number >> bit & 1) == 0 ? "B" : "_B"));

    private static string Chain(string name, int count, Func<int, string> link, string? last = null, int from = 0)
    {
        StringBuilder all = new();
        for (int i = from; i < count; i++)
        {
            all.Append(Shape(name, i, link(i + 1)));
        }
        return all.Append(Shape(name, count, last ?? Structure($"\"last\": {Text}"))).ToString();
    }

    private static string Shape(string name, int number, string definition) => $"\"c#{name}{number}\": {definition},\n";

    private static string Structure(string members, string traits = "", string count = "") =>
        $"{{\"type\": \"structure\", \"members\": {{{members}}}, \"traits\": {{{traits}}}{count}}}";

    private static string Target(string name, int number, string count = "") => $"{{\"target\": \"c#{name}{number}\"{count}}}";

    private static string Row(int count, Func<int, string> text) => Each(count, text) + ",";

    private static string Each(int count, Func<int, string> text) => string.Join(",\n", Enumerable.Range(0, count).Select(text));
}
