using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>The traits of Smithy and of its AWS extensions, to tell a misspelled one from one that is new.</summary>
internal static class KnownTraits
{
    private static readonly Dictionary<string, string[]> Names = WithProtocols(new(StringComparer.Ordinal)
    {
        [Prelude.Namespace] =
        [
            "addedDefault", "auth", "authDefinition", "box", "clientOptional", "cors", "default", "deprecated", "documentation",
            "endpoint", "enum", "enumValue", "error", "eventHeader", "eventPayload", "examples", "externalDocumentation", "hostLabel",
            "http", "httpApiKeyAuth", "httpBasicAuth", "httpBearerAuth", "httpChecksumRequired", "httpDigestAuth", "httpError",
            "httpHeader", "httpLabel", "httpPayload", "httpPrefixHeaders", "httpQuery", "httpQueryParams", "httpResponseCode",
            "idempotencyToken", "idempotent", "idRef", "input", "internal", "jsonName", "length", "mediaType", "mixin",
            "longPoll", "nestedProperties", "noReplace", "notProperty", "optionalAuth", "output", "paginated", "pattern", "private", "property",
            "protocolDefinition", "range", "readonly", "recommended", "references", "requestCompression", "required", "requiresLength",
            "resourceIdentifier", "retryable", "sensitive", "since", "sparse", "streaming", "suppress", "tags", "timestampFormat",
            "title", "trait", "traitValidators", "uniqueItems", "unitType", "unstable", "xmlAttribute", "xmlFlattened", "xmlName",
            "xmlNamespace",
        ],
        ["aws.api"] =
        [
            "arn", "arnReference", "clientDiscoveredEndpoint", "clientEndpointDiscovery", "clientEndpointDiscoveryId", "controlPlane", "data", "dataPlane",
            "service", "tagEnabled", "taggable",
        ],
        ["aws.auth"] = ["cognitoUserPools", "sigv4", "sigv4a", "unsignedPayload"],
        ["aws.protocols"] = ["awsQueryCompatible", "awsQueryError", "ec2QueryName", "httpChecksum"],
        ["smithy.contracts"] = ["conditions"],
        ["smithy.rules"] =
        [
            "clientContextParams", "contextParam", "endpointBdd", "endpointRuleSet", "endpointTests", "operationContextParams", "staticContextParams",
        ],
        ["smithy.waiters"] = ["waitable"],
        [Own] =
        [
            "customization", "dotSegments", "endpointMember", "errorMessageMember", "heldOpen", "messageDigests", "noRetry", "override", "pages", "responseCrc32", "retry", "sparse",
            "valuesFrom", "without",
        ],
    });

    /// <summary>The namespace of our own traits, in which nobody else has any.</summary>
    private const string Own = "smithwright.api";

    /// <summary>Whether a trait is ours. Of members that others do not have, model validation warns.</summary>
    public static bool IsOwn(string traitId) => traitId.StartsWith($"{Own}#", StringComparison.Ordinal);

    public static void ReportMisspelling(string traitId, JsonNode value, ProblemSink problems)
    {
        int hash = traitId.IndexOf('#');
        string name = traitId.Substring(hash + 1);
        if (hash > 0
            && Names.TryGetValue(traitId.Substring(0, hash), out string[]? names)
            && !names.Contains(name))
        {
            string ns = traitId.Substring(0, hash);
            string? nearest = NearestName.Find(name, names);
            if (nearest is not null || ns == Own)
            {
                string end = nearest is null ? "." : $"; did you mean '{ns}#{nearest}'?";
                problems.Add(ProblemIds.InvalidTrait, value.Span, $"Unknown trait '{traitId}'{end}");
            }
        }
    }

    private static Dictionary<string, string[]> WithProtocols(Dictionary<string, string[]> names)
    {
        foreach (IGrouping<string, ProtocolRow> group in ProtocolTable.Rows.GroupBy(row => row.TraitId.Substring(0, row.TraitId.IndexOf('#')), StringComparer.Ordinal))
        {
            IEnumerable<string> others = names.TryGetValue(group.Key, out string[]? known) ? known : [];
            names[group.Key] = [.. others, .. group.Select(row => row.Name)];
        }

        return names;
    }
}
