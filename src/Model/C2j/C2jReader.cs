using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>
/// Reads an AWS service model of the kind that boto3 is generated from (<c>service-2.json</c>), into the shapes its Smithy twin
/// would have. C2J no longer says reliably which numbers are boxed, and boto3 never cared: no member gets a default.
/// </summary>
internal static class C2jReader
{
    private static readonly string[] MetadataNames =
    [
        "apiVersion", "auth", "awsQueryCompatible", "checksumFormat", "endpointPrefix", "globalEndpoint", "jsonVersion", "protocol", "protocolSettings", "protocols", "ripServiceName",
        "serviceAbbreviation", "serviceFullName", "serviceId", "signatureVersion", "signingName", "targetPrefix", "timestampFormat", "uid", "xmlNamespace",
    ];

    public static bool Recognizes(JsonObject document) => document["metadata"] is JsonObject && document["operations"] is not null;

    public static FileContent Read(JsonObject document, ProblemSink problems)
    {
        NodeReader nodes = new(problems);
        JsonObject metadata = (JsonObject)document["metadata"]!;
        FileContent.Builder content = new();
        nodes.CheckNames(document, "version", "metadata", "operations", "shapes", "documentation", "examples", "clientContextParams");
        nodes.CheckNames(metadata, MetadataNames);
        if (C2jNames.Create(document, metadata, nodes) is not C2jNames names)
        {
            return FileContent.Empty;
        }

        C2jShapeReader shapes = new(names, nodes);
        foreach (JsonProperty property in nodes.OptionalProperties(document, "shapes"))
        {
            Place(shapes.Read(property), names.IdOf(property.Name), content);
        }

        content.Definitions.AddRange(shapes.Derived);
        C2jOperationReader operations = new(names, nodes);
        ImmutableArray<Located<ShapeId>>.Builder references = ImmutableArray.CreateBuilder<Located<ShapeId>>();
        foreach (JsonProperty property in nodes.OptionalProperties(document, "operations"))
        {
            ShapeId id = names.Absolute(property.Name);
            references.Add(new Located<ShapeId>(id, property.NameSpan));
            Place(operations.Read(property), id, content);
        }

        content.Definitions.Add(C2jServiceReader.Read(document, metadata, names, references.ToImmutable()));
        return content.ToContent();
    }

    private static void Place(ShapeDefinition? definition, ShapeId id, FileContent.Builder content)
    {
        if (definition is null)
        {
            content.Broken.Add(id);
        }
        else
        {
            content.Definitions.Add(definition);
        }
    }
}
