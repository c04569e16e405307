using Smithwright.Generator.Endpoints.Rules;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Endpoints;

/// <summary>Plans how the endpoints of a service are found.</summary>
internal static class EndpointPlanner
{
    private const string Version = "1.";

    /// <summary>The plan by the rules of the model; that of the common pattern where there are none, or none with a faithful translation.</summary>
    public static EndpointPlan Plan(ServiceShape service, OperationContext context, IEnumerable<OperationShape> operations)
    {
        try
        {
            // Where there are both, they say the same, and the rules take less time.
            return (service.Traits.Get(TraitIds.EndpointRuleSet) ?? service.Traits.Get(TraitIds.EndpointBdd)) is JsonObject rules ? Plan(rules, context, operations) : EndpointPlan.Common;
        }
        catch (UnsupportedRuleException)
        {
            return EndpointPlan.Common;
        }
    }

    private static EndpointPlan Plan(JsonObject ruleSet, OperationContext context, IEnumerable<OperationShape> operations)
    {
        if (ruleSet["version"] is JsonString version && !version.Value.StartsWith(Version, StringComparison.Ordinal))
        {
            throw new UnsupportedRuleException($"The rule set has the version {version.Value}.");
        }

        EndpointBinder binder = new(context);
        EquatableArray<OperationBindings> bindings = operations
            .Select(operation => new OperationBindings(operation.Id, binder.Bind(operation)))
            .Where(bound => !bound.Bindings.IsEmpty)
            .ToEquatableArray();
        HashSet<string> named = new(bindings.SelectMany(bound => bound.Bindings.Select(binding => binding.Parameter)), StringComparer.Ordinal);
        named.UnionWith(EndpointParameterTraits.OfClient(context.Service.Traits));

        RuleParameters parameters = RuleParameters.Of(ruleSet["parameters"], named);
        string name = $"{context.Names.ServiceName}EndpointResolver";
        EndpointResolverPlan empty = new(
            $"{context.Namespace.SerializationNamespace}.{name}.g.cs",
            context.Namespace,
            name,
            EquatableArray<ParameterLocal>.Empty,
            EquatableArray<RulePlan>.Empty,
            EquatableArray<RuleMethod>.Empty);
        EndpointResolverPlan resolver = ruleSet["nodes"] is null ? WithRules(empty, ruleSet, parameters) : WithDiagram(empty, ruleSet, parameters);
        return new EndpointPlan(resolver, parameters.NeedsAccount || bindings.Count > 0, bindings);
    }

    private static EndpointResolverPlan WithRules(EndpointResolverPlan plan, JsonObject ruleSet, RuleParameters parameters)
    {
        IReadOnlyList<RuleNode> rules = RuleCompiler.Compile(ruleSet["rules"], parameters.Scope);
        MethodSplitter splitter = new();
        return plan with { Rules = splitter.Place(rules), Parameters = parameters.Used(BranchNode.NeedsOf(rules)), Methods = splitter.Methods };
    }

    private static EndpointResolverPlan WithDiagram(EndpointResolverPlan plan, JsonObject bdd, RuleParameters parameters)
    {
        DiagramCompiler compiler = new(parameters.Scope);
        DiagramPlan diagram = compiler.Compile(bdd);
        return plan with { Diagram = diagram, Parameters = parameters.Used(compiler.Uses) };
    }
}
