using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Members of the messages of a resource's life cycle are its properties and identifiers (<c>ResourceOperationInputOutput</c>).</summary>
internal sealed class ResourcePropertiesRule
{
    private const string Id = "ResourceOperationInputOutput";

    private readonly RuleContext _context;
    private readonly GraphShape _resource;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private ResourcePropertiesRule(RuleContext context, GraphShape resource) => (_context, _resource) = (context, resource);

    public static void Check(RuleContext context)
    {
        foreach (GraphShape resource in context.Graph.Resources.Where(resource => !resource.Resource!.Properties.IsEmpty))
        {
            new ResourcePropertiesRule(context, resource).CheckResource();
        }
    }

    private void CheckResource()
    {
        foreach (Relation relation in _context.Graph.Outgoing(_resource).Where(relation => relation.To.Operation is not null))
        {
            bool isChecked = relation.Name is "create" or "read" or "update" or "delete" or "put";
            CheckMessage(relation, _context.Graph.InputOf(relation.To), isChecked);
            CheckMessage(relation, _context.Graph.OutputOf(relation.To), isChecked);
        }

        foreach (ResourceMember property in _resource.Resource!.Properties.Where(property => !_used.Contains(property.Name.Value)))
        {
            _context.Error(
                Id,
                _resource,
                $"Property '{property.Name.Value}' of '{_resource.Id}' is in no input and no output of its operations.",
                property.Name.Span);
        }
    }

    private void CheckMessage(Relation relation, GraphShape? message, bool isChecked)
    {
        if (message is null)
        {
            return;
        }

        GraphShape container = _context.Graph.MembersOf(message).FirstOrDefault(member => member.Has("smithy.api#nestedProperties")) is { } nested
            && _context.Graph.TargetOf(nested) is { } target ? target : message;
        Dictionary<string, List<GraphShape>> members = new(StringComparer.Ordinal);
        foreach (GraphShape member in _context.Graph.MembersOf(container))
        {
            string name = ((member.Traits.Get("smithy.api#property") as JsonObject)?["name"] as JsonString)?.Value ?? member.Id.Member!;
            if (_resource.Resource!.Properties.Items.FirstOrDefault(property => property.Name.Value == name) is not { } property)
            {
                if (isChecked && !IsNoProperty(member))
                {
                    _context.Error(
                        Id,
                        member,
                        $"Member '{member.Id.Member}' is neither a property nor an identifier of resource '{_resource.Id}'; if it shall be neither, give it the trait 'notProperty'.");
                }

                continue;
            }

            _used.Add(name);
            if (!members.TryGetValue(name, out List<GraphShape>? same))
            {
                members.Add(name, same = []);
            }

            same.Add(member);
            if (isChecked && member.Member!.Target.Value != property.Target.Value)
            {
                _context.Error(
                    Id,
                    member,
                    $"Member '{member.Id.Member}' must target '{property.Target.Value}', as property '{name}' of resource '{_resource.Id}' does.",
                    member.Member.Target.Span);
            }
        }

        foreach (KeyValuePair<string, List<GraphShape>> group in members.Where(group => isChecked && group.Value.Count > 1))
        {
            _context.Error(
                Id,
                container,
                $"Several members of '{container.Id}' are property '{group.Key}' of resource '{_resource.Id}': {string.Join(", ", group.Value.Select(member => $"'{member.Id.Member}'"))}.");
        }
    }

    private bool IsNoProperty(GraphShape member)
    {
        string identifier = member.Traits.GetString("smithy.api#resourceIdentifier") ?? member.Id.Member!;
        bool isIdentifier = member.Has("smithy.api#resourceIdentifier")
            || (_resource.Resource!.Identifiers.Any(one => one.Name.Value == identifier) && member.Has(TraitIds.Required));
        return isIdentifier || member.Has("smithy.api#notProperty") || member.Has("smithy.api#nestedProperties")
            || TraitRules.Of(_context.Graph, member).Any(trait => trait.Definition.Has("smithy.api#notProperty"));
    }
}
