using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Traits that bind parameters of endpoint rules, and their tests (<c>StaticContextParamsTrait</c>, <c>OperationContextParamsTrait</c>, <c>EndpointTestsTrait</c>, <c>AwsSpecialCaseEndpoint</c>).</summary>
internal static class EndpointTraitRules
{
    private static readonly string[] Cases = ["partitionSpecialCases", "regionSpecialCases", "partitionEndpointSpecialCases"];

    private static readonly string[] Variables = ["service", "region", "dnsSuffix", "dualStackDnsSuffix"];

    public static void Static(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(TraitIds.StaticContextParams))
        {
            foreach (JsonProperty parameter in TraitNodes.Members(operation.Traits.Get(TraitIds.StaticContextParams)))
            {
                if ((parameter.Value as JsonObject)?["value"] is { } value && value is not (JsonString or JsonBoolean) && !(value is JsonArray array && array.Items.All(item => item is JsonString)))
                {
                    context.Error(
                        "StaticContextParamsTrait",
                        operation,
                        $"Parameter '{parameter.Name}' must be a string, a boolean or an array of strings.",
                        value.Span);
                }
            }
        }
    }

    public static void OfOperations(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(TraitIds.OperationContextParams).Where(shape => shape.Operation is not null))
        {
            foreach (JsonProperty parameter in TraitNodes.Members(operation.Traits.Get(TraitIds.OperationContextParams)))
            {
                if ((parameter.Value as JsonObject)?["path"] is JsonString path && FaultOf(context, operation, path.Value) is { } fault)
                {
                    context.Error("OperationContextParamsTrait", operation, $"The path of parameter '{parameter.Name}' is invalid: {fault}", path.Span);
                }
            }
        }
    }

    public static void Tests(RuleContext context)
    {
        foreach (RuleSet rules in RuleSet.All(context.Graph))
        {
            foreach (JsonObject test in rules.Cases)
            {
                foreach (JsonObject input in TraitNodes.Items(test["operationInputs"]).OfType<JsonObject>())
                {
                    CheckInput(context, rules, test, input);
                }
            }
        }
    }

    public static void SpecialCases(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            foreach (string trait in new[] { "aws.endpoints#standardRegionalEndpoints", "aws.endpoints#standardPartitionalEndpoints" })
            {
                JsonObject? node = service.Traits.Get(trait) as JsonObject;
                foreach (JsonString endpoint in Cases
                    .SelectMany(name => TraitNodes.Members(node?[name]))
                    .SelectMany(cases => TraitNodes.Items(cases.Value))
                    .Select(item => (item as JsonObject)?["endpoint"])
                    .OfType<JsonString>())
                {
                    string[] unknown = VariablesOf(endpoint.Value).Where(variable => !Variables.Contains(variable)).ToArray();
                    if (unknown.Length > 0)
                    {
                        context.Error(
                            "AwsSpecialCaseEndpoint",
                            service,
                            $"The endpoint '{SingleLine.Of(endpoint.Value)}' has unknown variables {TraitNodes.Names(unknown)}; expected {TraitNodes.Names(Variables)}.",
                            endpoint.Span);
                    }
                }
            }
        }
    }

    private static void CheckInput(RuleContext context, RuleSet rules, JsonObject test, JsonObject input)
    {
        string? name = TraitNodes.Text(input["operationName"]);
        GraphShape? operation = context.ReachOf(rules.Service).Operations.FirstOrDefault(one => one.Id.Name == name);
        if (operation is null)
        {
            context.Error("EndpointTestsTrait", rules.Service, $"A test uses the operation '{name}', which service '{rules.Service.Id}' does not have.", input.Span);
        }
        else if (input["operationParams"] is { } parameters && context.Graph.InputOf(operation) is { } type)
        {
            context.CheckValue("EndpointTestsTrait", rules.Service, type, parameters, $"The input of a test for operation '{name}'", allowsConstraintErrors: true);
        }

        foreach ((string parameter, JsonObject node) in rules.Parameters)
        {
            if (TraitNodes.Text(node["builtIn"]) is not { } builtIn || (test["params"] as JsonObject)?[parameter] is not { } expected)
            {
                continue;
            }

            JsonNode? given = (input["builtInParams"] as JsonObject)?[builtIn];
            if (given is not null && !given.Equals(expected))
            {
                context.Error(
                    "EndpointTestsTrait",
                    rules.Service,
                    $"A test sets the parameter '{parameter}' and its built-in '{builtIn}' to different values.",
                    given.Span);
            }
            else if (given is null && node["default"] is null && (operation is null || !IsBound(context, operation, parameter)))
            {
                context.Error(
                    "EndpointTestsTrait",
                    rules.Service,
                    $"A test sets the parameter '{parameter}', but gives its operation no value for the built-in '{builtIn}'.",
                    input.Span);
            }
        }
    }

    private static bool IsBound(RuleContext context, GraphShape operation, string parameter) =>
        (operation.Traits.Get(TraitIds.StaticContextParams) as JsonObject)?[parameter] is not null
        || (operation.Traits.Get(TraitIds.OperationContextParams) as JsonObject)?[parameter] is not null
        || (context.Graph.InputOf(operation) is { } input && context.Graph.MembersOf(input).Any(member => TraitNodes.Text((member.Traits.Get(TraitIds.ContextParam) as JsonObject)?["name"]) == parameter));

    private static string? FaultOf(RuleContext context, GraphShape operation, string path)
    {
        JmesPathParseResult parsed = JmesPathParser.Parse(path);
        if (parsed.Expression is not { } expression)
        {
            return parsed.Error!.Message;
        }

        if (Unsupported(expression) is { } unsupported)
        {
            return $"it has {unsupported}, which endpoint rules do not support.";
        }

        return JmesPathTypeChecker.Check(expression, JmesPathShapeTypes.Of(context.Model, operation.Operation!.Input?.Value ?? Prelude.Unit)).Problems
            .FirstOrDefault(problem => problem.Severity is JmesPathSeverity.Error or JmesPathSeverity.Danger)?.Message;
    }

    private static string? Unsupported(Expression expression) => expression switch
    {
        FieldExpression or CurrentExpression => null,
        FunctionExpression { Name: "keys" } or Subexpression or ListProjection or ObjectProjection or MultiSelectList or FlattenExpression =>
            expression.Children.Select(Unsupported).FirstOrDefault(found => found is not null),
        FunctionExpression function => $"the function '{function.Name}'",
        IndexExpression => "an index",
        _ => "an expression that is neither a member nor a projection",
    };

    private static IEnumerable<string> VariablesOf(string template)
    {
        for (int open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            int close = template.IndexOf('}', open);
            yield return close < 0 ? template.Substring(open) : template.Substring(open + 1, close - open - 1);
        }
    }
}
