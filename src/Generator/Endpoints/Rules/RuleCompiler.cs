using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Turns the rules of a rule set into C#.</summary>
internal static class RuleCompiler
{
    /// <summary>Deeper rule sets than any person reads; one that loops back on itself in JSON cannot be.</summary>
    private const int MaxDepth = 100;

    private const string NoRule = "throw Endpoints::EndpointFunctions.NoRule();";

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

            scope = scope.Without(nodes[nodes.Count - 1].Conditions.SelectMany(condition => condition.Declares));
        }

        nodes.Add(new DecisionNode([], scope, NoRule, []));
        return nodes;
    }

    /// <returns>Whether the rule always applies, so that none behind it matters.</returns>
    private static bool Add(List<RuleNode> nodes, JsonNode item, RuleScope scope, int depth)
    {
        JsonObject rule = item as JsonObject ?? throw new UnsupportedRuleException("A rule is no object.");
        ConditionCompiler conditions = new(scope.Without(nodes.SelectMany(Declared)));
        foreach (JsonNode condition in (rule["conditions"] as JsonArray)?.Items.AsEnumerable() ?? [])
        {
            conditions.Add(condition as JsonObject ?? throw new UnsupportedRuleException("A condition is no call."));
        }

        IReadOnlyList<RuleCondition> own = conditions.AlwaysHold ? [] : conditions.Conditions;
        if (conditions.AlwaysHold)
        {
            nodes.AddRange(conditions.Locals);
        }

        string type = (rule["type"] as JsonString)?.Value ?? "";
        if (type != "tree")
        {
            nodes.Add(DecisionCompiler.Compile(type, rule, own, conditions.Scope));
        }
        else if (conditions.AlwaysHold)
        {
            Compile(rule["rules"], conditions.Scope, depth - 1, nodes);
        }
        else
        {
            RuleScope inside = conditions.Scope.InBlockOf(scope, own.SelectMany(condition => condition.Declares));
            nodes.Add(new BranchNode(own, inside, Compile(rule["rules"], inside, depth - 1, [])));
        }

        return conditions.AlwaysHold;
    }

    private static IEnumerable<string> Declared(RuleNode node) =>
        node.Conditions.SelectMany(condition => condition.Declares).Concat(node is BranchNode branch ? branch.Rules.SelectMany(Declared) : []);
}
