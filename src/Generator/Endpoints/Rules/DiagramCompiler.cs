using Smithwright.Model;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Turns a decision diagram (<c>endpointBdd</c>) into C#: its conditions and results are those of rules, and what leads from one to the next is a table.</summary>
internal sealed class DiagramCompiler(RuleScope parameters)
{
    private readonly HashSet<string> _uses = new(StringComparer.Ordinal);
    private readonly List<string> _variables = [];
    private RuleScope _scope = parameters;

    /// <summary>The locals that conditions and results refer to.</summary>
    public IEnumerable<string> Uses => _uses;

    public DiagramPlan Compile(JsonObject bdd)
    {
        EquatableArray<string> conditions = Objects(bdd["conditions"]).Select(Condition).ToEquatableArray();
        EquatableArray<string> results = Objects(bdd["results"]).Select(Result).ToEquatableArray();
        return new DiagramPlan(
            DiagramNodes.Read(bdd, conditions.Count, results.Count),
            DiagramNodes.Root(bdd),
            conditions,
            results,
            _variables.ToEquatableArray());
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node is JsonArray array
        ? array.Items.Select(item => item as JsonObject ?? throw new UnsupportedRuleException("A condition or result is no object."))
        : throw new UnsupportedRuleException("The conditions or results are no list.");

    // Which conditions were asked before depends on the way through the diagram, so that nothing is known to be set.
    private string Condition(JsonObject condition)
    {
        RuleValue value = ValueCompiler.Compile(condition, _scope);
        _uses.UnionWith(value.Uses);
        if (condition["assign"] is not JsonString name)
        {
            return value.Type == RuleType.Boolean ? value.Condition : value.IsOptional ? $"{value.Operand} is not null" : "true";
        }

        _scope = _scope.Declare(name.Value, value, out string local).WithOptional(name.Value);
        _variables.Add($"{RuleValue.TypeName(value.Type)}? {local}");
        return value.Type == RuleType.Boolean ? $"({local} = {value.Code}) == true" : $"({local} = {value.Code}) is not null";
    }

    private string Result(JsonObject result)
    {
        DecisionNode decision = DecisionCompiler.Compile((result["type"] as JsonString)?.Value ?? "", result, [], _scope);
        _uses.UnionWith(decision.Uses);
        return decision.Statement;
    }
}
