using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Resources with tags, and services that have them (<c>TagEnabledService</c>, <c>TaggableResource</c>, <c>TagResourcePropertyType</c>, <c>ArnTrait</c>).</summary>
internal static class TaggingRules
{
    /// <summary>The operations that tag all resources of a service.</summary>
    private static readonly string[] ServiceWide = ["TagResource", "UntagResource", "ListTagsForResource"];

    private const string TagEnabled = "aws.api#tagEnabled";
    private const string Taggable = "aws.api#taggable";
    private const string Arn = "aws.api#arn";

    public static void Services(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.With(TagEnabled).Where(service => service.Service is not null))
        {
            ServiceReach reach = context.ReachOf(service);
            if (!reach.Resources.Any(resource => resource.Has(Taggable)))
            {
                context.ErrorAt(
                    "TagEnabledService",
                    service,
                    TagEnabled,
                    $"Service '{service.Id}' has the trait 'tagEnabled', but no resource with the trait 'taggable'.");
            }

            bool isServiceWide = ServiceWide.All(name => reach.Operations.Any(operation => operation.Id.Name == name));
            foreach (GraphShape resource in reach.Resources.Where(resource => resource.Has(Taggable) && !resource.Has(Arn)))
            {
                JsonObject? taggable = TraitNodes.Object(resource, Taggable);
                if (isServiceWide && taggable?["property"] is null && taggable?["apiConfig"] is null)
                {
                    context.ErrorAt(
                        "TaggableResource",
                        resource,
                        Taggable,
                        $"Resource '{resource.Id}' is tagged by operations of the service only, and needs the trait 'arn'.");
                }
            }
        }
    }

    public static void Properties(RuleContext context)
    {
        foreach (GraphShape resource in context.Graph.With(Taggable).Where(resource => resource.Resource is not null))
        {
            if (TraitNodes.Text(TraitNodes.Object(resource, Taggable)?["property"]) is { } name
                && resource.Resource!.Properties.Items.FirstOrDefault(property => property.Name.Value == name) is { } property
                && context.Graph.Find(property.Target.Value) is { } tags && !AreTags(context.Graph, tags))
            {
                context.Error(
                    "TagResourcePropertyType",
                    resource,
                    $"Property '{name}' of '{resource.Id}' must be a map of strings, or a list of structures with a key and a value.",
                    property.Name.Span);
            }
        }
    }

    public static void Arns(RuleContext context)
    {
        foreach (GraphShape resource in context.Graph.With(Arn))
        {
            if (TraitNodes.Object(resource, Arn) is { } arn && arn["resourceDelimiter"] is not null && !TraitNodes.IsTrue(arn["absolute"]))
            {
                context.ErrorAt("ArnTrait", resource, Arn, "A \"resourceDelimiter\" is for ARNs that are absolute.");
            }
        }
    }

    private static bool AreTags(ModelGraph graph, GraphShape shape)
    {
        if (shape.IsMap)
        {
            return graph.MembersOf(shape).All(member => graph.TargetOf(member) is { IsString: true });
        }

        return shape.IsList
            && graph.MemberOf(shape, "member") is { } item
            && graph.TargetOf(item) is { IsStructure: true } tag
            && graph.MembersOf(tag) is { Length: 2 } members
            && members.Any(member => member.Id.Member!.EndsWith("key", StringComparison.OrdinalIgnoreCase))
            && members.Any(member => member.Id.Member!.EndsWith("value", StringComparison.OrdinalIgnoreCase))
            && members.All(member => graph.TargetOf(member) is { IsString: true });
    }
}
