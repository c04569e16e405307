using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Condition keys, actions and resources of IAM.</summary>
internal static class IamRules
{
    private const string Keys = "aws.iam#conditionKeys";
    private const string KeyValue = "aws.iam#conditionKeyValue";
    private const string Resolved = "aws.iam#serviceResolvedConditionKeys";
    private const string Defined = "aws.iam#defineConditionKeys";
    private const string Action = "aws.iam#iamAction";

    public static void ConditionKeys(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            if (TraitNodes.Object(service, TraitIds.AwsService) is not { } trait)
            {
                continue;
            }

            string space = NamespaceOf(trait);
            HashSet<string> known = new(TraitNodes.Members(service.Traits.Get(Defined)).Select(key => Absolute(space, key.Name)), StringComparer.Ordinal);
            known.UnionWith(Inferred(context, service, space));
            HashSet<string> resolved = new(TraitNodes.Texts(service.Traits.Get(Resolved)).Select(key => Absolute(space, key)), StringComparer.Ordinal);
            ServiceReach reach = context.ReachOf(service);
            foreach (GraphShape shape in reach.Operations.Concat(reach.Resources))
            {
                foreach (JsonString key in TraitNodes.Items(shape.Traits.Get(Keys)).OfType<JsonString>().Where(key => IsUnknown(Absolute(space, key.Value))))
                {
                    context.Error(
                        "ConditionKeys",
                        shape,
                        $"'{shape.Id}' refers to the condition key '{key.Value}', which service '{service.Id}' does not define.",
                        key.Span);
                }
            }

            foreach (GraphShape input in reach.Operations.Select(context.Graph.InputOf).OfType<GraphShape>().Distinct())
            {
                CheckInput(context, service, input, space, IsUnknown, resolved);
            }

            CheckDefinitions(context, service, space, resolved);

            bool IsUnknown(string key) => !key.StartsWith("aws:", StringComparison.Ordinal) && !known.Contains(key) && !resolved.Contains(key);
        }
    }

    public static void Actions(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(Action))
        {
            JsonObject? action = TraitNodes.Object(operation, Action);
            foreach ((string property, string trait) in new[]
            {
                ("name", "aws.iam#actionName"), ("documentation", "aws.iam#actionPermissionDescription"), ("requiredActions", "aws.iam#requiredActions"),
            })
            {
                if (action?[property] is not null && operation.Has(trait))
                {
                    context.ErrorAt(
                        "IamAction",
                        operation,
                        Action,
                        $"Operation '{operation.Id}' has both \"{property}\" of trait 'iamAction' and the trait '{trait}'.");
                }
            }
        }
    }

    public static void Resources(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services.Where(service => service.Has(TraitIds.AwsService)))
        {
            foreach (string name in TraitNodes.Repeated(context.ReachOf(service).Resources.Select(NameOf), StringComparer.OrdinalIgnoreCase))
            {
                context.Error("IamResourceTraitConflictingName", service, $"Several resources of service '{service.Id}' have the name '{name}' in IAM.");
            }
        }

        static string NameOf(GraphShape resource) => TraitNodes.Text(TraitNodes.Object(resource, "aws.iam#iamResource")?["name"]) ?? resource.Id.Name;
    }

    private static void CheckInput(RuleContext context, GraphShape service, GraphShape input, string space, Func<string, bool> isUnknown, HashSet<string> resolved)
    {
        List<(string Key, GraphShape Member)> members = new();
        foreach (GraphShape member in context.Graph.MembersOf(input))
        {
            if (member.Traits.GetString(KeyValue) is not { } value)
            {
                continue;
            }

            string key = Absolute(space, value);
            members.Add((key, member));
            if (isUnknown(key))
            {
                context.ErrorAt(
                    "ConditionKeys",
                    member,
                    KeyValue,
                    $"Member '{member.Id}' refers to the condition key '{key}', which service '{service.Id}' does not define.");
            }

            if (resolved.Contains(key))
            {
                context.ErrorAt(
                    "ConditionKeys",
                    member,
                    KeyValue,
                    $"Member '{member.Id}' refers to the condition key '{key}', which service '{service.Id}' resolves itself.");
            }
        }

        foreach (string key in TraitNodes.Repeated(members.Select(member => member.Key), StringComparer.Ordinal))
        {
            context.Error("ConditionKeyValueTrait", input, $"Several members of '{input.Id}' give the value of the condition key '{key}'.");
        }
    }

    private static void CheckDefinitions(RuleContext context, GraphShape service, string space, HashSet<string> resolved)
    {
        foreach (JsonProperty key in TraitNodes.Members(service.Traits.Get(Defined)))
        {
            if (TraitNodes.IsTrue((key.Value as JsonObject)?["required"]) && !resolved.Contains(Absolute(space, key.Name)))
            {
                context.Error(
                    "DefineConditionKeysTrait",
                    service,
                    $"Condition key '{key.Name}' is required, but not resolved by service '{service.Id}'.",
                    key.NameSpan);
            }
        }
    }

    /// <summary>The keys that the identifiers of resources stand for.</summary>
    private static IEnumerable<string> Inferred(RuleContext context, GraphShape service, string space) =>
        from resource in context.ReachOf(service).Resources
        where !resource.Has("aws.iam#disableConditionKeyInference")
        from identifier in resource.Resource!.Identifiers
        select $"{space}:{Capital(resource.Id.Name)}{Capital(identifier.Name.Value)}";

    private static string NamespaceOf(JsonObject trait) => TraitNodes.Text(trait["arnNamespace"]) ?? (TraitNodes.Text(trait["sdkId"]) ?? "").Replace(" ", "").ToLowerInvariant();

    private static string Absolute(string space, string key) => key.IndexOf(':') >= 0 ? key : $"{space}:{key}";

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
}
