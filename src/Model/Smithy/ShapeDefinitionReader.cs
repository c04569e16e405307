using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Smithy;

/// <summary>Reads one shape of a Smithy JSON AST document.</summary>
internal sealed class ShapeDefinitionReader(NodeReader nodes, TraitReader traits)
{
    /// <summary>The shape, or nothing when what it cannot do without is missing or malformed; that has been reported.</summary>
    public ShapeDefinition? Read(ShapeHeader header, JsonString type, JsonObject shape)
    {
        if (ShapeTypes.Simple.TryGetValue(type.Value, out SimpleKind simple))
        {
            nodes.CheckNames(shape, "type", "traits", "mixins");
            return new SimpleDefinition(header, simple);
        }

        switch (type.Value)
        {
            case "list":
                return Collection(header, AggregateKind.List, shape, "member");
            case "set" when header.Version == ModelVersion.One:
                TraitMap unique = header.Traits.With(TraitIds.UniqueItems, new JsonObject(type.Span, ImmutableArray<JsonProperty>.Empty));
                return Collection(header with { Traits = unique }, AggregateKind.List, shape, "member");
            case "map":
                return Collection(header, AggregateKind.Map, shape, "key", "value");
            case "service":
                return Service(header, shape);
            case "operation":
                nodes.CheckNames(shape, "type", "traits", "mixins", "input", "output", "errors");
                return Operation(header, shape);
            case "resource":
                return Resource(header, shape);
        }

        if (ShapeTypes.Aggregate.TryGetValue(type.Value, out AggregateKind aggregate))
        {
            nodes.CheckNames(shape, "type", "traits", "mixins", "members");
            return new AggregateDefinition(header, aggregate, Members(shape));
        }

        nodes.Report(type.Span, $"Unknown shape type '{type.Value}'{NearestName.Suggest(type.Value, ShapeTypes.All)}");
        return null;
    }

    private AggregateDefinition? Collection(ShapeHeader header, AggregateKind kind, JsonObject shape, params string[] names)
    {
        nodes.CheckNames(shape, ["type", "traits", "mixins", .. names]);
        ImmutableArray<MemberDefinition>.Builder members = ImmutableArray.CreateBuilder<MemberDefinition>();
        bool complete = true;
        foreach (string name in names)
        {
            if (shape.Find(name) is JsonProperty property)
            {
                if (Member(property) is MemberDefinition member)
                {
                    members.Add(member);
                }
                else
                {
                    complete = false;
                }
            }
            else if (header.Mixins.IsEmpty)
            {
                nodes.Report(shape.Span, $"Expected a {ShapeTypes.NameOf(kind)} to have a \"{name}\".");
                complete = false;
            }
        }

        return complete ? new AggregateDefinition(header, kind, members.ToImmutable()) : null;
    }

    private ImmutableArray<MemberDefinition> Members(JsonObject shape) =>
        nodes.OptionalProperties(shape, "members").Select(Member).OfType<MemberDefinition>().ToImmutableArray();

    private MemberDefinition? Member(JsonProperty property)
    {
        if (!ShapeId.IsIdentifier(property.Name))
        {
            nodes.Report(property.NameSpan, $"Expected a member name of letters, digits and underscores, but found '{property.Name}'.");
            return null;
        }

        if (nodes.Reference(property.Value, $"member '{property.Name}'") is not Located<ShapeId> target)
        {
            return null;
        }

        JsonObject member = (JsonObject)property.Value;
        nodes.CheckNames(member, "target", "traits");
        return new MemberDefinition(new Located<string>(property.Name, property.NameSpan), target, traits.Read(member));
    }

    private OperationDefinition? Operation(ShapeHeader header, JsonObject shape)
    {
        Located<ShapeId>? input = nodes.OptionalReference(shape, "input");
        Located<ShapeId>? output = nodes.OptionalReference(shape, "output");
        bool malformed = (input is null && shape["input"] is not null) || (output is null && shape["output"] is not null);
        return malformed ? null : new OperationDefinition(header, input, output, nodes.References(shape, "errors"));
    }

    private ServiceDefinition Service(ShapeHeader header, JsonObject shape)
    {
        nodes.CheckNames(shape, "type", "traits", "mixins", "version", "operations", "resources", "errors", "rename");
        return new ServiceDefinition(
            header,
            nodes.OptionalString(shape, "version") ?? "",
            nodes.References(shape, "operations"),
            nodes.References(shape, "resources"),
            nodes.References(shape, "errors"),
            Renames(shape));
    }

    private ImmutableArray<RenameDefinition> Renames(JsonObject shape)
    {
        ImmutableArray<RenameDefinition>.Builder renames = ImmutableArray.CreateBuilder<RenameDefinition>();
        foreach (JsonProperty property in nodes.OptionalProperties(shape, "rename"))
        {
            if (nodes.Id(property.Name, property.NameSpan, mayNameMember: false) is not ShapeId id
                || nodes.String(property.Value, "the new name of a shape") is not JsonString name)
            {
                continue;
            }

            if (!ShapeId.IsIdentifier(name.Value))
            {
                nodes.Report(name.Span, $"Expected a name of letters, digits and underscores, but found '{name.Value}'.");
                continue;
            }

            renames.Add(new RenameDefinition(new Located<ShapeId>(id, property.NameSpan), name.Value));
        }

        return renames.ToImmutable();
    }

    private ResourceDefinition Resource(ShapeHeader header, JsonObject shape)
    {
        nodes.CheckNames(
            shape,
            ["type", "traits", "mixins", "identifiers", "properties", "operations", "collectionOperations", "resources", .. ResourceDefinition.LifecycleNames]);
        ImmutableArray<ResourceMember> lifecycle = ResourceDefinition.LifecycleNames
            .Select(shape.Find)
            .OfType<JsonProperty>()
            .Select(ResourceMember)
            .OfType<ResourceMember>()
            .ToImmutableArray();
        ImmutableArray<Located<ShapeId>> collection = nodes.References(shape, "collectionOperations");
        ImmutableArray<Located<ShapeId>> operations =
            lifecycle.Select(member => member.Target).Concat(nodes.References(shape, "operations")).Concat(collection).ToImmutableArray();
        return new ResourceDefinition(header, operations, nodes.References(shape, "resources"))
        {
            Lifecycle = lifecycle,
            CollectionOperations = collection,
            Identifiers = ResourceMembers(shape, "identifiers"),
            Properties = ResourceMembers(shape, "properties"),
        };
    }

    private ImmutableArray<ResourceMember> ResourceMembers(JsonObject shape, string name) =>
        nodes.OptionalProperties(shape, name).Select(ResourceMember).OfType<ResourceMember>().ToImmutableArray();

    private ResourceMember? ResourceMember(JsonProperty property) => nodes.Reference(property.Value, $"\"{property.Name}\"") is { } target
        ? new ResourceMember(new Located<string>(property.Name, property.NameSpan), target)
        : null;
}
