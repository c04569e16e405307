using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads what a C2J model says of an error: of the shape, or in older models where an operation refers to it.</summary>
internal static class C2jError
{
    public static void Read(string name, JsonObject shape, TraitBuilder traits, C2jNames names)
    {
        JsonObject[] sources = [shape, .. names.ErrorReferences(name)];
        JsonNode? Find(string key) => sources.Select(source => (source["error"] as JsonObject)?[key]).FirstOrDefault(value => value is not null);

        JsonNode? status = Find("httpStatusCode");
        bool isFault = sources.Any(source => source["fault"] is JsonBoolean { Value: true });
        JsonString kind = new((shape["exception"] ?? shape).Span, isFault || IsServerError(Find("senderFault"), status) ? "server" : "client");
        traits.Set(TraitIds.Error, kind);
        if (status is not null)
        {
            traits.Set(TraitIds.HttpError, status);
        }

        if (Find("code") is JsonString code && names.Protocols.Any(protocol => protocol.Errors == ErrorLocation.QueryErrorElement))
        {
            traits.Set(TraitIds.AwsQueryError, status is null
                ? TraitBuilder.Object(code.Span, ("code", code))
                : TraitBuilder.Object(code.Span, ("code", code), ("httpResponseCode", status)));
        }

        traits.Copy("retryable", TraitIds.Retryable);
    }

    private static bool IsServerError(JsonNode? senderFault, JsonNode? status) => senderFault switch
    {
        JsonBoolean isSender => !isSender.Value,
        _ => status is JsonNumber { Text.Length: 3 } code && code.Text[0] == '5',
    };
}
