using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Names;
using Smithwright.Model.Idl.Syntax;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Definitions;

/// <summary>Reads the bodies of services and resources.</summary>
internal sealed class EntityReader(NameScope scope, NodeReader nodes)
{
    public ServiceDefinition ReadService(ShapeHeader header, JsonObject body)
    {
        nodes.CheckNames(body, "version", "operations", "resources", "errors", "rename");
        return new ServiceDefinition(
            header,
            nodes.OptionalString(body, "version") ?? "",
            References(body, "operations"),
            References(body, "resources"),
            References(body, "errors"),
            Renames(body));
    }

    public ResourceDefinition ReadResource(ShapeHeader header, JsonObject body)
    {
        nodes.CheckNames(body, ["identifiers", "properties", "operations", "collectionOperations", "resources", .. ResourceDefinition.LifecycleNames]);
        ImmutableArray<ResourceMember> lifecycle = ResourceDefinition.LifecycleNames
            .Select(body.Find)
            .OfType<JsonProperty>()
            .Select(Member)
            .OfType<ResourceMember>()
            .ToImmutableArray();
        ImmutableArray<Located<ShapeId>> collection = References(body, "collectionOperations");
        return new ResourceDefinition(
            header,
            lifecycle.Select(member => member.Target).Concat(References(body, "operations")).Concat(collection).ToEquatableArray(),
            References(body, "resources"))
        {
            Lifecycle = lifecycle,
            CollectionOperations = collection,
            Identifiers = Members(body, "identifiers"),
            Properties = Members(body, "properties"),
        };
    }

    private ImmutableArray<ResourceMember> Members(JsonObject body, string name) =>
        nodes.OptionalProperties(body, name).Select(Member).OfType<ResourceMember>().ToImmutableArray();

    private ResourceMember? Member(JsonProperty property) =>
        Reference(property.Value, $"\"{property.Name}\"") is { } target ? new ResourceMember(new Located<string>(property.Name, property.NameSpan), target) : null;

    private ImmutableArray<Located<ShapeId>> References(JsonObject body, string name) =>
        nodes.OptionalArray(body, name)
            .Select(item => Reference(item, $"every item of \"{name}\""))
            .Where(id => id.HasValue)
            .Select(id => id!.Value)
            .ToImmutableArray();

    private Located<ShapeId>? Reference(JsonNode node, string what)
    {
        string? text = node switch
        {
            IdlReference reference => reference.Text,
            JsonString quoted => quoted.Value,
            _ => null,
        };
        if (text is not null && (ShapeId.TryParse(text, out _) || ShapeId.IsIdentifier(text)))
        {
            return scope.Resolve(new IdlName(text, node.Span));
        }

        nodes.Report(node.Span, $"Expected {what} to be the name of a shape, but found {(text is null ? $"a value of type {node.Kind}" : $"'{text}'")}.");
        return null;
    }

    private ImmutableArray<RenameDefinition> Renames(JsonObject body)
    {
        ImmutableArray<RenameDefinition>.Builder renames = ImmutableArray.CreateBuilder<RenameDefinition>();
        foreach (JsonProperty property in nodes.OptionalProperties(body, "rename"))
        {
            if (Reference(new JsonString(property.NameSpan, property.Name), "the names in \"rename\"") is not { } shape
                || nodes.String(property.Value, "the new name of a shape") is not { } name)
            {
                continue;
            }

            if (ShapeId.IsIdentifier(name.Value))
            {
                renames.Add(new RenameDefinition(shape, name.Value));
            }
            else
            {
                nodes.Report(name.Span, $"Expected a name of letters, digits and underscores, but found '{name.Value}'.");
            }
        }

        return renames.ToImmutable();
    }
}
