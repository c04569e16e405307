using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads the shapes of a C2J model.</summary>
internal sealed class C2jShapeReader
{
    private static readonly ImmutableDictionary<string, SimpleKind> Simple =
        ShapeTypes.Simple.Add("character", SimpleKind.String);

    private static readonly ImmutableArray<string> Types = Simple.Keys.Concat(new[] { "structure", "list", "map" }).ToImmutableArray();

    private readonly C2jNames _names;
    private readonly NodeReader _nodes;
    private readonly C2jXml _xml;
    private readonly C2jMemberReader _members;

    public C2jShapeReader(C2jNames names, NodeReader nodes)
    {
        _names = names;
        _nodes = nodes;
        _xml = new C2jXml(names);
        _members = new C2jMemberReader(names, _xml, nodes);
    }

    /// <summary>Shapes that C2J has no name for, because there members say what Smithy says of shapes.</summary>
    public IEnumerable<ShapeDefinition> Derived => _members.Derived;

    /// <summary>The shape; nothing when it was reported and left out.</summary>
    public ShapeDefinition? Read(JsonProperty property)
    {
        if (!ShapeId.IsIdentifier(property.Name))
        {
            _nodes.Report(property.NameSpan, $"Expected the name of a shape, but found '{property.Name}'.");
            return null;
        }

        if (_nodes.Object(property.Value, $"shape '{property.Name}'") is not JsonObject shape)
        {
            return null;
        }

        if (shape["type"] is not JsonNode typeNode)
        {
            _nodes.CheckNames(shape, "type");
            _nodes.Report(shape.Span, $"Expected shape '{property.Name}' to have a \"type\".");
            return null;
        }

        if (_nodes.String(typeNode, "\"type\"") is not JsonString type)
        {
            return null;
        }

        ShapeHeader header = new(
            new Located<ShapeId>(_names.IdOf(property.Name), property.NameSpan),
            ModelVersion.Two,
            EquatableArray<Located<ShapeId>>.Empty,
            Traits(property.Name, type.Value, shape));
        return Read(header, type, shape);
    }

    private ShapeDefinition? Read(ShapeHeader header, JsonString type, JsonObject shape)
    {
        switch (type.Value)
        {
            case "structure" when IsTrue(shape, "document"):
                return new SimpleDefinition(header, SimpleKind.Document);
            case "structure":
                bool union = IsTrue(shape, "union") || IsTrue(shape, "eventstream");
                return new AggregateDefinition(header, union ? AggregateKind.Union : AggregateKind.Structure, _members.Members(shape));
            case "list":
                return Collection(header, AggregateKind.List, shape, "member");
            case "map":
                return Collection(header, AggregateKind.Map, shape, "key", "value");
            case "string" when _nodes.OptionalArray(shape, "enum") is { IsEmpty: false } values:
                foreach (JsonNode value in values)
                {
                    _nodes.String(value, "every value of an enum");
                }

                return new AggregateDefinition(header, AggregateKind.Enum, C2jConstraints.EnumMembers(values));
        }

        if (Simple.TryGetValue(type.Value, out SimpleKind kind))
        {
            return new SimpleDefinition(header, kind);
        }

        _nodes.Report(type.Span, $"Unknown shape type '{type.Value}'{NearestName.Suggest(type.Value, Types)}");
        return null;
    }

    private AggregateDefinition? Collection(ShapeHeader header, AggregateKind kind, JsonObject shape, params string[] names)
    {
        ImmutableArray<MemberDefinition>.Builder members = ImmutableArray.CreateBuilder<MemberDefinition>();
        foreach (string name in names)
        {
            if (shape.Find(name) is not JsonProperty property)
            {
                _nodes.CheckNames(shape, names);
                _nodes.Report(shape.Span, $"Expected a {ShapeTypes.NameOf(kind)} to have a \"{name}\".");
            }
            else if (_names.Reference(property.Value, $"\"{name}\"", _nodes) is Located<ShapeId> target)
            {
                TraitBuilder traits = new((JsonObject)property.Value);
                traits.Annotate("sensitive", TraitIds.Sensitive);
                _xml.Element(name, traits);
                members.Add(new MemberDefinition(new Located<string>(name, property.NameSpan), target, traits.ToTraits()));
            }
        }

        return members.Count == names.Length ? new AggregateDefinition(header, kind, members.ToImmutable()) : null;
    }

    private TraitMap Traits(string name, string type, JsonObject shape)
    {
        TraitBuilder traits = new(shape);
        traits.Copy("documentation", TraitIds.Documentation);
        traits.Annotate("sensitive", TraitIds.Sensitive);
        traits.Annotate("streaming", TraitIds.Streaming);
        traits.Annotate("requiresLength", TraitIds.RequiresLength);
        traits.Annotate("eventstream", TraitIds.Streaming);
        traits.Deprecated();
        traits.TimestampFormat();
        C2jConstraints.Read(type, traits);
        _xml.Shape(name, traits);
        if (type == "structure" && (IsTrue(shape, "exception") || shape["error"] is not null || _names.IsError(name)))
        {
            C2jError.Read(name, shape, traits, _names);
        }

        return traits.ToTraits();
    }

    private static bool IsTrue(JsonObject node, string name) => node[name] is JsonBoolean { Value: true };
}
