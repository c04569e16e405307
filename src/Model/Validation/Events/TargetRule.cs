using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>What shapes refer to has to be there, and of the right kind (<c>Target</c>).</summary>
internal static class TargetRule
{
    private const string Id = "Target";

    public static void Check(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.Own)
        {
            CheckShape(context, shape);
        }
    }

    private static void CheckShape(RuleContext context, GraphShape shape)
    {
        if (shape.Member is { } member)
        {
            CheckMember(context, shape, member.Target);
            return;
        }

        switch (shape.Definition)
        {
            case OperationDefinition operation:
                CheckMessage(context, shape, "input", operation.Input);
                CheckMessage(context, shape, "output", operation.Output);
                CheckErrors(context, shape, operation.Errors);
                break;
            case ServiceDefinition service:
                CheckEach(context, shape, "operation", service.Operations, target => target.Operation is not null);
                CheckEach(context, shape, "resource", service.Resources, target => target.Resource is not null);
                CheckErrors(context, shape, service.Errors);
                break;
            case ResourceDefinition resource:
                CheckResource(context, shape, resource);
                break;
        }

        foreach (Located<ShapeId> mixin in shape.Definition.Header.Mixins)
        {
            if (Resolve(context, shape, "mixin", mixin) is { } found && !found.IsMixin)
            {
                context.Error(Id, shape, $"'{found.Id}' is used as a mixin, but does not have the trait 'mixin'.", mixin.Span);
            }
        }
    }

    private static void CheckMember(RuleContext context, GraphShape member, Located<ShapeId> target)
    {
        // Members of enums target nothing, and what is left out is reported where it is missing.
        if (context.Graph.ContainerOf(member).Type is "enum" or "intEnum" || target.Value == MemberDefinition.Elided || Resolve(context, member, "target", target) is not { } found)
        {
            return;
        }

        if (found.IsMember || found.Service is not null || found.Operation is not null || found.Resource is not null)
        {
            context.Error(Id, member, $"Members cannot target shapes of type {found.Type}, such as '{found.Id}'.", target.Span);
        }

        GraphShape container = context.Graph.ContainerOf(member);
        if (container.IsMap && member.Id.Member == "key" && !found.IsString)
        {
            context.Error(Id, container, $"Expected the key of a map to target a string, but '{found.Id}' is of type {found.Type}.", target.Span);
        }
    }

    private static void CheckMessage(RuleContext context, GraphShape operation, string name, Located<ShapeId>? target)
    {
        if (target is not { } reference || Resolve(context, operation, name, reference) is not { } found)
        {
            return;
        }

        if (!found.IsStructure)
        {
            Wrong(context, operation, name, "a structure", found, reference.Span);
        }
        else if (found.Has(TraitIds.Error))
        {
            context.Error(Id, operation, $"The {name} of an operation cannot be '{found.Id}', which is an error.", reference.Span);
        }
    }

    private static void CheckErrors(RuleContext context, GraphShape shape, EquatableArray<Located<ShapeId>> errors)
    {
        foreach (Located<ShapeId> error in errors)
        {
            if (Resolve(context, shape, "error", error) is not { } found)
            {
                continue;
            }

            if (!found.IsStructure)
            {
                Wrong(context, shape, "error", "a structure", found, error.Span);
            }
            else if (!found.Has(TraitIds.Error))
            {
                context.Error(Id, shape, $"'{found.Id}' cannot be an error, because it does not have the trait 'error'.", error.Span);
            }
        }
    }

    private static void CheckResource(RuleContext context, GraphShape shape, ResourceDefinition resource)
    {
        foreach (ResourceMember identifier in resource.Identifiers)
        {
            if (Resolve(context, shape, "identifier", identifier.Target) is { IsString: false } found)
            {
                Wrong(context, shape, "identifier", "a string", found, identifier.Target.Span);
            }
        }

        foreach (ResourceMember property in resource.Properties)
        {
            if (Resolve(context, shape, "property", property.Target) is { } found && (found.IsMember || found.Service is not null || found.Operation is not null || found.Resource is not null))
            {
                Wrong(context, shape, "property", "a shape that holds data", found, property.Target.Span);
            }
        }

        foreach (ResourceMember lifecycle in resource.Lifecycle)
        {
            if (Resolve(context, shape, lifecycle.Name.Value, lifecycle.Target) is { Operation: null } found)
            {
                Wrong(context, shape, lifecycle.Name.Value, "an operation", found, lifecycle.Target.Span);
            }
        }

        HashSet<ShapeId> lifecycles = new(resource.Lifecycle.Select(member => member.Target.Value));
        CheckEach(context, shape, "operation", resource.Operations.Where(operation => !lifecycles.Contains(operation.Value)).ToEquatableArray(), target => target.Operation is not null);
        CheckEach(context, shape, "resource", resource.Resources, target => target.Resource is not null);
    }

    private static void CheckEach(RuleContext context, GraphShape shape, string name, EquatableArray<Located<ShapeId>> targets, Func<GraphShape, bool> isRight)
    {
        foreach (Located<ShapeId> target in targets)
        {
            if (Resolve(context, shape, name, target) is { } found && !isRight(found))
            {
                Wrong(context, shape, name, $"of type {name}", found, target.Span);
            }
        }
    }

    private static GraphShape? Resolve(RuleContext context, GraphShape from, string name, Located<ShapeId> target)
    {
        if (context.Graph.Find(target.Value) is not { } found)
        {
            context.Error(Id, from, $"The {name} '{target.Value}' of '{from.Id}' is not defined.", target.Span);
            return null;
        }

        if (name != "mixin" && found.Has(TraitIds.Trait))
        {
            context.Error(Id, from, $"The {name} '{found.Id}' is the definition of a trait, which can only be applied.", target.Span);
        }

        if (name != "mixin" && found.IsMixin)
        {
            context.Error(Id, from, $"The {name} '{found.Id}' is a mixin, which can only be mixed in.", target.Span);
        }

        return found;
    }

    private static void Wrong(RuleContext context, GraphShape from, string name, string expected, GraphShape found, SourceSpan span) =>
        context.Error(Id, from, $"Expected each {name} of '{from.Id}' to be {expected}, but '{found.Id}' is of type {found.Type}.", span);
}
