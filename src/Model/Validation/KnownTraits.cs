using Smithwright.Model.Assembly;

namespace Smithwright.Model.Validation;

/// <summary>The traits of Smithy's prelude, to tell a misspelt one from one that is new.</summary>
internal static class KnownTraits
{
    private static readonly string[] s_names =
    [
        "addedDefault", "auth", "authDefinition", "box", "clientOptional", "cors", "default", "deprecated", "documentation",
        "endpoint", "enum", "enumValue", "error", "eventHeader", "eventPayload", "examples", "externalDocumentation", "hostLabel",
        "http", "httpApiKeyAuth", "httpBasicAuth", "httpBearerAuth", "httpChecksumRequired", "httpDigestAuth", "httpError",
        "httpHeader", "httpLabel", "httpPayload", "httpPrefixHeaders", "httpQuery", "httpQueryParams", "httpResponseCode",
        "idempotencyToken", "idempotent", "idRef", "input", "internal", "jsonName", "length", "mediaType", "mixin",
        "nestedProperties", "noReplace", "notProperty", "optionalAuth", "output", "paginated", "pattern", "private", "property",
        "protocolDefinition", "range", "readonly", "recommended", "references", "requestCompression", "required", "requiresLength",
        "resourceIdentifier", "retryable", "sensitive", "since", "sparse", "streaming", "suppress", "tags", "timestampFormat",
        "title", "trait", "traitValidators", "uniqueItems", "unitType", "unstable", "xmlAttribute", "xmlFlattened", "xmlName",
        "xmlNamespace",
    ];

    public static void ReportMisspelling(string traitId, JsonNode value, ProblemSink problems)
    {
        string prefix = Prelude.Namespace + "#";
        if (!traitId.StartsWith(prefix, StringComparison.Ordinal))
        {
            return;
        }

        string name = traitId.Substring(prefix.Length);
        if (!s_names.Contains(name) && NearestName.Find(name, s_names) is string nearest)
        {
            problems.Add(ProblemIds.InvalidTrait, value.Span, $"Unknown trait '{traitId}'; did you mean '{prefix}{nearest}'?");
        }
    }
}
