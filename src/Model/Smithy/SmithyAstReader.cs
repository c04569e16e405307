using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Smithy;

/// <summary>
/// Reads a Smithy JSON AST document (https://smithy.io/2.0/spec/json-ast.html): its shapes and <c>apply</c> statements. What is
/// malformed is reported and left out; the ids of shapes that are left out are kept, so that references to them
/// need not be reported as well.
/// </summary>
internal sealed class SmithyAstReader
{
    private readonly NodeReader _nodes;
    private readonly TraitReader _traits;
    private readonly ShapeDefinitionReader _shapes;
    private readonly ModelVersion _version;

    private SmithyAstReader(ModelVersion version, ProblemSink problems)
    {
        _version = version;
        _nodes = new NodeReader(problems);
        _traits = new TraitReader(_nodes);
        _shapes = new ShapeDefinitionReader(_nodes, _traits);
    }

    /// <summary>What a document says, if this is a version of Smithy that can be read; any other is reported.</summary>
    public static FileContent Read(JsonObject root, JsonNode version, ProblemSink problems)
    {
        if (version is JsonString text && SmithyVersion.Find(text.Value) is ModelVersion known)
        {
            return new SmithyAstReader(known, problems).Read(root);
        }

        problems.Add(ProblemIds.UnknownFormat, version.Span, "Expected the version of Smithy to be \"2.0\" or \"1.0\".");
        return FileContent.Empty;
    }

    private FileContent Read(JsonObject root)
    {
        _nodes.CheckNames(root, "smithy", "metadata", "shapes");
        JsonObject? metadata = _nodes.OptionalObject(root, "metadata");
        FileContent.Builder content = new();
        foreach (JsonProperty property in _nodes.OptionalProperties(root, "shapes"))
        {
            ReadShape(property, content);
        }

        return content.ToContent() with { Metadata = metadata };
    }

    private void ReadShape(JsonProperty property, FileContent.Builder content)
    {
        if (_nodes.Id(property.Name, property.NameSpan, mayNameMember: true) is not ShapeId id)
        {
            return;
        }

        Located<ShapeId> located = new(id, property.NameSpan);
        if (_nodes.Object(property.Value, $"shape '{id}'") is not JsonObject shape || TypeOf(shape, id) is not JsonString type)
        {
            content.Broken.Add(id.Root);
        }
        else if (type.Value == "apply")
        {
            _nodes.CheckNames(shape, "type", "traits");
            content.Applications.Add(new TraitApplication(located, _traits.Read(shape)));
        }
        else if (id.Member is not null)
        {
            _nodes.Report(property.NameSpan, $"Expected the id of a shape, but '{id}' is that of a member: only \"apply\" statements may name members.");
        }
        else if (_shapes.Read(Header(located, shape), type, shape) is ShapeDefinition definition)
        {
            content.Definitions.Add(definition);
        }
        else
        {
            content.Broken.Add(id);
        }
    }

    private JsonString? TypeOf(JsonObject shape, ShapeId id)
    {
        if (shape["type"] is JsonNode type)
        {
            return _nodes.String(type, "\"type\"");
        }

        _nodes.CheckNames(shape, "type", "traits", "members", "member", "target");
        _nodes.Report(shape.Span, $"Expected shape '{id}' to have a \"type\".");
        return null;
    }

    private ShapeHeader Header(Located<ShapeId> id, JsonObject shape)
    {
        ImmutableArray<Located<ShapeId>> mixins = _nodes.References(shape, "mixins");
        return new ShapeHeader(id, _version, mixins, _traits.Read(shape));
    }
}
