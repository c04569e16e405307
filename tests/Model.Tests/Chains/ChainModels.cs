using System.Text;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Chains;

/// <summary>Models with one long chain each.</summary>
internal static class ChainModels
{
    private const string Text = """{"type": "string"}""";
    private const string Mixin = """{"smithy.api#mixin": {}}""";
    private const string Required = """{"smithy.api#required": {}}""";
    private const string NoTraits = "{}";
    private const string Tagged = """{"x.y#t": 1}""";
    private const string Override = """ "smithwright.api#override": {"x.y#t": 2} """;

    /// <summary>By their names: chains of any length that are legal.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Sound { get; } = new Dictionary<string, Func<int, string>>
    {
        ["structures"] = count => Sent(Chain(count, i => Structure("next", i + 1), Text)),
        ["required structures"] = count => Sent(Chain(count, i => Structure("next", i + 1, Required), Structure("last", null))),
        ["unions"] = count => Sent(Chain(count, i => Structure("next", i + 1).Replace("structure", "union", StringComparison.Ordinal), Text)),
        ["resources"] = count => Smithy(Chain(count, i => $"{{\"type\": \"resource\", \"resources\": [{Target(i + 1)}]}}", """{"type": "resource"}""")),
        ["operations"] = count => Smithy(Chain(count, _ => """{"type": "operation"}""", Service(Each(count, Target)))),
        ["errors"] = count => Smithy(Chain(
            count, _ => """{"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}}""", $"{{\"type\": \"operation\", \"errors\": [{Each(count, Target)}]}}")),
        ["members"] = count => Smithy(Chain(0, null, Structure(count))),
        ["mixins of one shape"] = count => Smithy(Chain(
            count, i => Structure($"m{i}", null, mixin: true), $"{{\"type\": \"structure\", \"members\": {{}}, \"mixins\": [{Each(count, Target)}]}}")),
        ["enum values"] = count => Smithy(Chain(0, null, $"{{\"type\": \"enum\", \"members\": {{{Each(count, i => $"\"V{i}\": {{\"target\": \"smithy.api#Unit\"}}")}}}}}")),
        ["traits"] = count => Smithy(Chain(0, null, $"{{\"type\": \"string\", \"traits\": {{{Each(count, i => $"\"x.y#t{i}\": {{}}")}}}}}")),
        ["applies to members"] = count => Smithy(Chain(0, null, Structure(count)) + Applies("c#S0", count)),
        ["applies to mixed-in members"] = count => Smithy(
            Chain(0, null, Structure(count, mixin: true)) + ", \"c#U\": {\"type\": \"structure\", \"members\": {}, \"mixins\": [{\"target\": \"c#S0\"}]}" + Applies("c#U", count)),
        ["overrides of members"] = count => Smithy(Chain(0, null, Structure(count, traits: Tagged)) + Changes("c#S0$m", count, Override)),
        ["overrides of mixed-in members"] = count => Smithy(
            Chain(0, null, Structure(count, mixin: true, traits: Tagged))
            + ", \"c#U\": {\"type\": \"structure\", \"members\": {}, \"mixins\": [{\"target\": \"c#S0\"}]}" + Changes("c#U$m", count, Override)),
        ["removals from members"] = count => Smithy(Chain(0, null, Structure(count, traits: Tagged)) + Changes("c#S0$m", count, """ "smithwright.api#without": ["x.y#t"] """)),
        ["overrides of one member"] = count => Smithy(
            $"\"c#S0\": {{\"type\": \"structure\", \"members\": {{\"m\": {{\"target\": \"smithy.api#String\", \"traits\": {{{Each(count, i => $"\"x.y#t{i}\": 1")}}}}}}}}}"
            + $", \"c#S0$m\": {{\"type\": \"apply\", \"traits\": {{\"smithwright.api#override\": {{{Each(count, i => $"\"x.y#t{i}\": 2")}}}}}}}"),
        ["C2J structures"] = count => C2j(Chain(count, i => C2jStructure(i + 1), Text, "")),
        ["C2J errors"] = count => C2j(
            Chain(count, _ => """{"type": "structure", "members": {}, "exception": true}""", Text, ""), Each(count, i => $"{{\"shape\": \"S{i}\"}}")),
        ["C2J enum values"] = count => C2j(Chain(0, null, $"{{\"type\": \"string\", \"enum\": [{Each(count, i => $"\"V{i}\"")}]}}", "")),
    };

    /// <summary>By their names: chains that are reported, the id and a part of each message.</summary>
    public static IReadOnlyDictionary<string, (Func<int, string> Model, string Id, string Message)> TooLong { get; } =
        new Dictionary<string, (Func<int, string> Model, string Id, string Message)>
        {
            ["mixins"] = (
                count => Smithy(Chain(count, i => Structure($"m{i}", null, mixin: true, mixedIn: i + 1), Structure("last", null, mixin: true))),
                ProblemIds.UnresolvedShape,
                "Mixin 'c#S"),
            ["mixins of operations"] = (
                count => Smithy(Chain(
                    count, i => $"{{\"type\": \"operation\", \"mixins\": [{Target(i + 1)}], \"traits\": {Mixin}}}", $"{{\"type\": \"operation\", \"traits\": {Mixin}}}")),
                ProblemIds.UnresolvedShape,
                "more than 64 levels of mixins"),
            ["a ring of mixins"] = (
                count => Smithy(Chain(count, i => Structure($"m{i}", null, mixin: true, mixedIn: i + 1), Structure("last", null, mixin: true, mixedIn: 0))),
                ProblemIds.UnresolvedShape,
                "mix"),
            ["lists"] = (count => Sent(Chain(count, List, Text)), ProblemIds.UnresolvedShape, "nested 128 levels deep"),
            ["maps"] = (
                count => Sent(Chain(count, i => $"{{\"type\": \"map\", \"key\": {{\"target\": \"smithy.api#String\"}}, \"value\": {Target(i + 1)}}}", Text)),
                ProblemIds.UnresolvedShape,
                "nested 128 levels deep"),
            ["lists of nothing"] = (count => Sent(Chain(count, List, List(count))), ProblemIds.UnresolvedShape, "No file defines shape"),
            ["a ring of lists"] = (count => Sent(Chain(count, List, List(-1))), ProblemIds.UnresolvedShape, "contains itself"),
            ["applies to missing members"] = (
                count => Smithy(Chain(0, null, Structure(count)) + Changes("c#S0$missing", count, """ "x.y#t": 1 """)), ProblemIds.ConflictingDefinition, "has no member 'missing"),
            ["overrides of missing traits"] = (
                count => Smithy(Chain(0, null, Structure(count)) + Changes("c#S0$m", count, Override)), ProblemIds.ConflictingDefinition, "has no trait 'x.y#t' to override"),
            ["overrides that contradict"] = (
                count => Smithy(Chain(0, null, Structure(count, traits: Tagged)) + Changes("c#S0$m", count, Override + """, "smithwright.api#without": ["x.y#t"] """)),
                ProblemIds.ConflictingDefinition,
                "is already overridden"),
            ["nodes in a trait"] = (count => Smithy(Chain(0, null, $"{{\"type\": \"string\", \"traits\": {{\"x.y#t\": {Nested(count)}}}}}")), ProblemIds.InvalidJson, "nest"),
            ["nodes in a default"] = (
                count => Smithy(Chain(0, null, $"{{\"type\": \"document\", \"traits\": {{\"smithy.api#default\": {Nested(count)}}}}}")), ProblemIds.InvalidJson, "nest"),
            ["C2J lists"] = (
                count => C2j(Chain(count, i => $"{{\"type\": \"list\", \"member\": {{\"shape\": \"S{i + 1}\"}}}}", Text, "")), ProblemIds.UnresolvedShape, "nested 128 levels deep"),
            ["C2J maps"] = (
                count => C2j(Chain(
                    count, i => $"{{\"type\": \"map\", \"key\": {{\"shape\": \"S{count}\"}}, \"value\": {{\"shape\": \"S{i + 1}\"}}}}", Text, "")),
                ProblemIds.UnresolvedShape,
                "nested 128 levels deep"),
            ["C2J nodes"] = (count => C2j(Chain(0, null, $"{{\"type\": \"string\", \"x\": {Nested(count)}}}", "")), ProblemIds.InvalidJson, "nest"),
        };

    /// <summary>Structures that require one another, the last the first.</summary>
    public static string Ring(int count) => Sent(Chain(count, i => Structure("next", i + 1, Required), Structure("next", 0, Required)));

    /// <summary>Shapes S0, S1, … of which each may lead to the next, and the last.</summary>
    private static string Chain(int count, Func<int, string>? link, string last, string ns = "c#") =>
        $"{Each(count, i => $"\"{ns}S{i}\": {link!(i)}")}{(count == 0 ? "" : ", ")}\"{ns}S{count}\": {last}";

    private static string Structure(string member, int? target, string traits = NoTraits, bool mixin = false, int? mixedIn = null) =>
        $"{{\"type\": \"structure\", \"members\": {{\"{member}\": {{\"target\": \"{(target is null ? "smithy.api#String" : $"c#S{target}")}\", \"traits\": {traits}}}}}"
        + $"{(mixedIn is { } other ? $", \"mixins\": [{Target(other)}]" : "")}{(mixin ? $", \"traits\": {Mixin}" : "")}}}";

    /// <summary>A structure with many members.</summary>
    private static string Structure(int count, bool mixin = false, string traits = NoTraits) =>
        $"{{\"type\": \"structure\", \"members\": {{{Each(count, i => $"\"m{i}\": {{\"target\": \"smithy.api#String\", \"traits\": {traits}}}")}}}{(mixin ? $", \"traits\": {Mixin}" : "")}}}";

    private static string C2jStructure(int next) => $"{{\"type\": \"structure\", \"members\": {{\"next\": {{\"shape\": \"S{next}\"}}}}}}";

    private static string Changes(string members, int count, string trait) =>
        ", " + Each(count, i => $"\"{members}{i}\": {{\"type\": \"apply\", \"traits\": {{{trait}}}}}");

    private static string Applies(string shape, int count) =>
        ", " + Each(count, i => $"\"{shape}$m{i}\": {{\"type\": \"apply\", \"traits\": {{\"x.y#t\": {{}}}}}}");

    private static string List(int i) => $"{{\"type\": \"list\", \"member\": {Target(i + 1)}}}";

    private static string Target(int i) => $"{{\"target\": \"c#S{i}\"}}";

    private static string Nested(int count) => new string('[', count) + new string(']', count);

    private static string Service(string operations) =>
        $"{{\"type\": \"service\", \"version\": \"1\", \"operations\": [{operations}], \"traits\": {{\"aws.protocols#awsJson1_1\": {{}}}}}}";

    private static string Smithy(string shapes) => $"{{\"smithy\": \"2.0\", \"shapes\": {{{shapes}}}}}";

    /// <summary>A model in which an operation takes the first of the shapes.</summary>
    private static string Sent(string shapes) => Smithy(
        $"\"c#Service\": {Service("{\"target\": \"c#Call\"}")}, \"c#Call\": {{\"type\": \"operation\", \"input\": {{\"target\": \"c#In\"}}}}, \"c#In\": {Structure("first", 0)}, {shapes}");

    private static string C2j(string shapes, string errors = "") =>
        """{"metadata": {"apiVersion": "1", "endpointPrefix": "c", "jsonVersion": "1.1", "protocol": "json", "serviceId": "C", "signatureVersion": "v4", "targetPrefix": "C"}, """
        + "\"operations\": {\"Call\": {\"name\": \"Call\", \"http\": {\"method\": \"POST\", \"requestUri\": \"/\"}, \"input\": {\"shape\": \"In\"}, \"errors\": ["
        + errors
        + "]}}, \"shapes\": {\"In\": {\"type\": \"structure\", \"members\": {\"first\": {\"shape\": \"S0\"}}}, "
        + shapes
        + "}}";

    private static string Each(int count, Func<int, string> text)
    {
        StringBuilder all = new();
        for (int i = 0; i < count; i++)
        {
            all.Append(i == 0 ? "" : ",\n").Append(text(i));
        }

        return all.ToString();
    }
}
