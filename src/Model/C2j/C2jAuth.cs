using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads how requests are signed: a list of schemes in newer models, a name in older ones.</summary>
internal static class C2jAuth
{
    private const string NoAuth = "smithy.api#noAuth";

    public static void ReadService(JsonObject metadata, TraitBuilder traits)
    {
        ImmutableArray<JsonString> schemes = Schemes(metadata["auth"]);
        if (schemes.IsEmpty && metadata["signatureVersion"] is JsonString signature)
        {
            string scheme = signature.Value == "bearer" ? TraitIds.HttpBearerAuth : TraitIds.SigV4;
            schemes = ImmutableArray.Create(new JsonString(signature.Span, scheme));
        }

        foreach (JsonString scheme in schemes)
        {
            if (scheme.Value == TraitIds.HttpBearerAuth)
            {
                traits.Set(scheme.Value, TraitBuilder.Annotation(scheme.Span));
            }
            else if (scheme.Value is TraitIds.SigV4 or TraitIds.SigV4A && (metadata["signingName"] ?? metadata["endpointPrefix"]) is JsonNode name)
            {
                traits.Set(scheme.Value, new JsonObject(scheme.Span, ImmutableArray.Create(TraitBuilder.Property("name", name))));
            }
        }

        if (schemes.Length > 1)
        {
            traits.Set(TraitIds.Auth, metadata["auth"]!);
        }
    }

    public static void ReadOperation(JsonObject operation, TraitBuilder traits)
    {
        JsonString? type = operation["authtype"] as JsonString;
        if (type?.Value == "v4-unsigned-body")
        {
            traits.Set(TraitIds.UnsignedPayload, TraitBuilder.Annotation(type.Span));
        }

        string? only = type?.Value switch { "none" => NoAuth, "bearer" => TraitIds.HttpBearerAuth, _ => null };
        ImmutableArray<JsonString> schemes = Schemes(operation["auth"]);
        if (schemes.IsEmpty && only is not null)
        {
            schemes = ImmutableArray.Create(new JsonString(type!.Span, only));
        }

        if (schemes.IsEmpty)
        {
            return;
        }

        SourceSpan span = (operation["auth"] ?? type)!.Span;
        ImmutableArray<JsonNode> signing = schemes.Where(scheme => scheme.Value != NoAuth).ToImmutableArray<JsonNode>();
        traits.Set(TraitIds.Auth, new JsonArray(span, signing));
        if (signing.Length < schemes.Length)
        {
            traits.Set(TraitIds.OptionalAuth, TraitBuilder.Annotation(span));
        }
    }

    private static ImmutableArray<JsonString> Schemes(JsonNode? node) =>
        (node as JsonArray)?.Items.OfType<JsonString>().ToImmutableArray() ?? ImmutableArray<JsonString>.Empty;
}
