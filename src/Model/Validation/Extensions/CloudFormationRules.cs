using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Resources as templates see them (<c>CfnResourceProperty</c>, <c>CfnMutabilityTrait</c>).</summary>
internal static class CloudFormationRules
{
    private const string CfnResource = "aws.cloudformation#cfnResource";
    private const string Mutability = "aws.cloudformation#cfnMutability";
    private const string Name = "aws.cloudformation#cfnName";

    public static void Check(RuleContext context)
    {
        foreach (GraphShape member in context.Graph.With(Mutability))
        {
            if (member.Has("aws.cloudformation#cfnAdditionalIdentifier") && member.Traits.GetString(Mutability) is "write" or "create")
            {
                context.ErrorAt("CfnMutabilityTrait", member, Mutability, $"'{member.Id}' can only be written, and cannot be an additional identifier.");
            }
        }

        foreach (GraphShape resource in context.Graph.With(CfnResource).Where(shape => shape.Resource is not null))
        {
            CheckPrimary(context, resource);
            CheckProperties(context, resource);
        }
    }

    private static void CheckPrimary(RuleContext context, GraphShape resource)
    {
        if (TraitNodes.Text(TraitNodes.Object(resource, CfnResource)?["primaryIdentifier"]) is not { } name)
        {
            return;
        }

        ResourceMember? property = resource.Resource!.Properties.Items.FirstOrDefault(one => one.Name.Value == name);
        if (property is null)
        {
            context.ErrorAt("CfnResourceProperty", resource, CfnResource, $"The primary identifier '{name}' must be a property of '{resource.Id}'.");
        }
        else if (context.Graph.Find(property.Target.Value) is { } target && target.Type is not ("string" or "enum"))
        {
            context.ErrorAt(
                "CfnResourceProperty",
                resource,
                CfnResource,
                $"The primary identifier '{name}' of '{resource.Id}' must be a string, but '{target.Id}' is of type {target.Type}.");
        }
    }

    /// <summary>Members of one name in several messages target one shape.</summary>
    private static void CheckProperties(RuleContext context, GraphShape resource)
    {
        Dictionary<string, HashSet<ShapeId>> targets = new(StringComparer.Ordinal);
        foreach (Relation relation in context.Graph.Outgoing(resource).Where(relation => relation.Name is "create" or "put" or "read" or "update"))
        {
            GraphShape? input = relation.Name == "read" ? null : context.Graph.InputOf(relation.To);
            GraphShape? output = relation.Name == "read" ? context.Graph.OutputOf(relation.To) : null;
            foreach (GraphShape member in new[] { input, output }.OfType<GraphShape>().SelectMany(message => context.Graph.MembersOf(message)))
            {
                if (member.Has("aws.cloudformation#cfnExcludeProperty"))
                {
                    continue;
                }

                string name = member.Traits.GetString(Name) ?? member.Id.Member!;
                if (!targets.TryGetValue(name, out HashSet<ShapeId>? shapes))
                {
                    targets.Add(name, shapes = []);
                }

                shapes.Add(member.Member!.Target.Value);
            }
        }

        foreach (KeyValuePair<string, HashSet<ShapeId>> property in targets.Where(property => property.Value.Count > 1))
        {
            context.Error(
                "CfnResourceProperty",
                resource,
                $"Property '{property.Key}' of '{resource.Id}' has several targets: {TraitNodes.Names(property.Value.Select(shape => $"{shape}"))}.");
        }
    }
}
