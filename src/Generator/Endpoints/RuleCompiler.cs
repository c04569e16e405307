using Smithwright.Model;

namespace Smithwright.Generator.Endpoints;

/// <summary>Turns the rules of a rule set into C#.</summary>
internal static class RuleCompiler
{
    /// <summary>Deeper rule sets than any person reads; one that loops back on itself in JSON cannot be.</summary>
    private const int MaxDepth = 100;

    private const string NoRule = "throw EndpointFunctions.NoRule();";

    /// <summary>The rules in order, the last of which always decides.</summary>
    public static IReadOnlyList<RuleNode> Compile(JsonNode? rules, RuleScope scope) => Compile(rules, scope, MaxDepth, []);

    private static List<RuleNode> Compile(JsonNode? rules, RuleScope scope, int depth, List<RuleNode> nodes)
    {
        if (depth == 0 || rules is not JsonArray array)
        {
            throw new UnsupportedRuleException("The rules are no list, or nested too deep.");
        }

        foreach (JsonNode item in array.Items)
        {
            if (Add(nodes, item, scope, depth))
            {
                return nodes;
            }
        }

        nodes.Add(new DecisionNode([], scope, NoRule, []));
        return nodes;
    }

    /// <returns>Whether the rule always applies, so that none behind it matters.</returns>
    private static bool Add(List<RuleNode> nodes, JsonNode item, RuleScope scope, int depth)
    {
        JsonObject rule = item as JsonObject ?? throw new UnsupportedRuleException("A rule is no object.");
        var conditions = new ConditionCompiler(scope);
        foreach (JsonNode condition in (rule["conditions"] as JsonArray)?.Items.AsEnumerable() ?? [])
        {
            conditions.Add(condition as JsonObject ?? throw new UnsupportedRuleException("A condition is no call."));
        }

        // A statement would declare its local for the whole block, and clash with one of that name inside a rule before it.
        bool alwaysApplies = conditions.AlwaysHold && !conditions.Locals.Any(local => nodes.Any(node => Declares(node, local.Name)));
        IReadOnlyList<RuleCondition> own = alwaysApplies ? [] : conditions.Conditions;
        if (alwaysApplies)
        {
            nodes.AddRange(conditions.Locals);
        }

        string type = (rule["type"] as JsonString)?.Value ?? "";
        if (type != "tree")
        {
            nodes.Add(DecisionCompiler.Compile(type, rule, own, conditions.Scope));
        }
        else if (alwaysApplies)
        {
            Compile(rule["rules"], conditions.Scope, depth - 1, nodes);
        }
        else
        {
            nodes.Add(new BranchNode(own, conditions.Scope, Compile(rule["rules"], conditions.Scope, depth - 1, [])));
        }

        return alwaysApplies;
    }

    private static bool Declares(RuleNode node, string local) =>
        node.Conditions.Any(condition => condition.Declares.Contains(local))
        || (node is BranchNode branch && branch.Rules.Any(rule => Declares(rule, local)))
        || (node is LocalNode own && own.Name == local);
}
