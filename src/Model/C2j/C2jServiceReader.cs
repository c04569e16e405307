using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads the service that a C2J model's metadata describes.</summary>
internal static class C2jServiceReader
{
    public static ServiceDefinition Read(
        JsonObject document, JsonObject metadata, C2jNames names, ImmutableArray<Located<ShapeId>> operations)
    {
        ShapeHeader header = new(
            new Located<ShapeId>(names.Service, (metadata["serviceId"] ?? metadata).Span),
            ModelVersion.Two,
            EquatableArray<Located<ShapeId>>.Empty,
            Traits(document, metadata));
        return new ServiceDefinition(
            header,
            (metadata["apiVersion"] as JsonString)?.Value ?? "",
            operations,
            EquatableArray<Located<ShapeId>>.Empty,
            EquatableArray<Located<ShapeId>>.Empty,
            EquatableArray<RenameDefinition>.Empty);
    }

    private static TraitMap Traits(JsonObject document, JsonObject metadata)
    {
        TraitBuilder traits = new(metadata);
        traits.Gather(
            TraitIds.AwsService, ("serviceId", "sdkId"), ("signingName", "arnNamespace"), ("endpointPrefix", "endpointPrefix"));
        traits.Copy("serviceFullName", TraitIds.Title);
        C2jAuth.ReadService(metadata, traits);
        Protocols(metadata, traits);
        C2jXml.Namespace(traits);
        if (metadata["awsQueryCompatible"] is JsonNode compatible)
        {
            traits.Set(TraitIds.AwsQueryCompatible, TraitBuilder.Annotation(compatible.Span));
        }

        if (document["documentation"] is JsonNode documentation)
        {
            traits.Set(TraitIds.Documentation, documentation);
        }

        if (document["clientContextParams"] is JsonNode parameters)
        {
            traits.Set("smithy.rules#clientContextParams", parameters);
        }

        return traits.ToTraits();
    }

    private static void Protocols(JsonObject metadata, TraitBuilder traits)
    {
        foreach ((ProtocolRow row, JsonString name) in C2jProtocols.Of(metadata))
        {
            traits.Set(row.TraitId, ProtocolSettings(metadata, name.Span));
        }
    }

    /// <summary>A service that streams events says that it needs HTTP/2 for them.</summary>
    private static JsonObject ProtocolSettings(JsonObject metadata, SourceSpan span)
    {
        if ((metadata["protocolSettings"] as JsonObject)?["h2"] is not JsonString { Value: "eventstream" })
        {
            return TraitBuilder.Annotation(span);
        }

        JsonString one = new(span, "http/1.1");
        JsonString two = new(span, "h2");
        return new JsonObject(span, ImmutableArray.Create(
            TraitBuilder.Property("http", new JsonArray(span, ImmutableArray.Create<JsonNode>(one, two))),
            TraitBuilder.Property("eventStreamHttp", new JsonArray(span, ImmutableArray.Create<JsonNode>(two)))));
    }
}
