using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks an acceptor of a waiter: its state, and that its matcher is one of those that there are.</summary>
internal static class AcceptorCheck
{
    private static readonly string[] States = ["success", "failure", "retry"];
    private static readonly string[] Matchers = ["output", "inputOutput", "errorType", "success"];
    private static readonly string[] Comparators = ["stringEquals", "booleanEquals", "allStringEquals", "anyStringEquals"];

    public static bool IsSound(TraitUse use, JsonNode node)
    {
        if (node is not JsonObject acceptor)
        {
            use.Report(node, $"Expected an acceptor to be an object with \"state\" and \"matcher\", but found {KindChecks.Describe(node)}.");
            return false;
        }

        return IsOneOf(use, acceptor, "state", States) & HasMatcher(use, acceptor);
    }

    private static bool HasMatcher(TraitUse use, JsonObject acceptor)
    {
        if (acceptor["matcher"] is not JsonObject { Properties: [var matcher] })
        {
            use.Report(acceptor["matcher"] ?? acceptor, $"Expected an acceptor to have a \"matcher\" with one of {List(Matchers)}.");
            return false;
        }

        switch (matcher.Name, matcher.Value)
        {
            case ("success", JsonBoolean):
            case ("errorType", JsonString { Value.Length: > 0 }):
                return true;
            case ("output" or "inputOutput", JsonObject path):
                return IsPath(use, path);
        }

        if (Matchers.Contains(matcher.Name))
        {
            string expected = matcher.Name switch { "success" => "true or false", "errorType" => "the name of an error", _ => "an object with \"path\"" };
            use.Report(matcher.Value, $"Expected \"{matcher.Name}\" to be {expected}, but found {KindChecks.Describe(matcher.Value)}.");
        }
        else
        {
            use.Report(matcher.NameSpan, $"There is no matcher \"{matcher.Name}\"{NearestName.Suggest(matcher.Name, Matchers)}");
        }

        return false;
    }

    private static bool IsPath(TraitUse use, JsonObject matcher)
    {
        // All are looked at, so that all are reported.
        bool sound = HasText(use, matcher, "path") & HasText(use, matcher, "expected") & IsOneOf(use, matcher, "comparator", Comparators);
        if (sound && matcher["comparator"] is JsonString { Value: "booleanEquals" } && matcher["expected"] is JsonString { Value: not ("true" or "false") } expected)
        {
            use.Report(expected, $"Expected \"true\" or \"false\", which booleanEquals compares with, but found {KindChecks.Describe(expected)}.");
            return false;
        }

        return sound;
    }

    private static bool IsOneOf(TraitUse use, JsonObject node, string name, string[] legal)
    {
        if (!HasText(use, node, name))
        {
            return false;
        }

        JsonString text = (JsonString)node[name]!;
        bool known = legal.Contains(text.Value);
        if (!known)
        {
            use.Report(text, $"Expected \"{name}\" to be one of {List(legal)}{NearestName.Suggest(text.Value, legal)}");
        }

        return known;
    }

    private static bool HasText(TraitUse use, JsonObject node, string name)
    {
        bool sound = node[name] is JsonString;
        if (!sound)
        {
            use.Report(node[name] ?? node, $"Expected a string as \"{name}\".");
        }

        return sound;
    }

    private static string List(string[] names) => string.Join(", ", names.Select(name => $"\"{name}\""));
}
