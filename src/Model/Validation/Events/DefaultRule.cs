using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Defaults are values of their shapes, and the same on members as on what these target (<c>DefaultTrait</c>).</summary>
internal static class DefaultRule
{
    private const string Id = "DefaultTrait";

    public static void Check(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.Own)
        {
            if (shape.Traits.Get(TraitIds.Default) is { } value)
            {
                CheckValue(context, shape, value);
            }

            if (shape.IsMember && context.Graph.ContainerOf(shape).IsStructure && shape.Definition.Header.Version == ModelVersion.Two)
            {
                CheckMember(context, shape);
            }
        }
    }

    private static void CheckValue(RuleContext context, GraphShape shape, JsonNode value)
    {
        if (value is JsonNull)
        {
            if (!shape.IsMember)
            {
                context.Error(Id, shape, "Only members can have null as their default.", value.Span);
            }

            return;
        }

        if (context.Graph.TargetOf(shape) is { } target && !IsAllowed(context, shape, target, value))
        {
            return;
        }

        // A default of zero may stand for no value.
        bool isZero = value is JsonNumber number && number.Text.All(c => c is '0' or '.' or '-');
        context.CheckValue(Id, shape, shape, value, "Default", allowsConstraintErrors: isZero);
    }

    private static bool IsAllowed(RuleContext context, GraphShape shape, GraphShape target, JsonNode value)
    {
        string? message = value switch
        {
            JsonArray { Items.IsEmpty: false } when target.IsList || target.Simple == SimpleKind.Document => "The default of a list or document cannot be a list with items.",
            JsonObject { Properties.IsEmpty: false } when target.IsMap || target.Simple == SimpleKind.Document => "The default of a map or document cannot be an object with members.",
            _ => null,
        };
        if (message is not null)
        {
            context.Error(Id, shape, message, value.Span);
        }

        return message is null;
    }

    private static void CheckMember(RuleContext context, GraphShape member)
    {
        if (context.Graph.TargetOf(member) is not { } target || target.Traits.Get(TraitIds.Default) is not { } expected)
        {
            return;
        }

        if (member.Traits.Get(TraitIds.Default) is not { } value)
        {
            context.Error(Id, member, $"Member '{member.Id}' needs a default, because '{target.Id}', which it targets, has one; expected the same, or null.");
        }
        else if (value is not JsonNull && !value.Equals(expected))
        {
            context.Error(Id, member, $"The default of '{member.Id}' differs from that of '{target.Id}', which it targets; expected the same, or null.", value.Span);
        }
    }
}
