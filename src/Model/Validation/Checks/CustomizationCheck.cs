using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks <c>smithwright.api#customization</c>: what goes into requests as it is must be what HTTP allows there.</summary>
internal static class CustomizationCheck
{
    /// <summary>What the connection depends on; the runtime refuses these as well.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Authorization", "Connection", "Content-Length", "Expect", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    public static void Check(TraitUse use)
    {
        KindChecks.AllMembers(
            use,
            new()
            {
                ["customerKeys"] = "object",
                ["endpointLabels"] = "array",
                ["errorRoots"] = "array",
                ["errorsInSuccess"] = "boolean",
                ["expectContinue"] = "boolean",
                ["headers"] = "object",
                ["labelDefaults"] = "object",
                ["lastSegments"] = "array",
                ["lenientHeaders"] = "array",
                ["optionalScalars"] = "boolean",
                ["payloadTreeHash"] = "boolean",
                ["regionRedirect"] = "object",
                ["sessions"] = "object",
                ["urlEncodedOutput"] = "object",
            });
        if (use.Kept is JsonObject customization)
        {
            Texts(use, customization, "customerKeys");
            Texts(use, customization, "headers");
            Texts(use, customization, "labelDefaults");
            Texts(use, customization, "regionRedirect");
            Texts(use, customization, "sessions");
            Encoded(use, customization["urlEncodedOutput"] as JsonObject);
            foreach (JsonProperty header in Properties(customization, "headers").Where(header => !IsHeader(header.Name)))
            {
                use.Report(header.NameSpan, $"Expected the name of a header that clients do not set themselves, but found \"{header.Name}\".");
            }
        }
    }

    private static void Texts(TraitUse use, JsonObject customization, string name)
    {
        foreach (JsonProperty property in Properties(customization, name))
        {
            if (property.Value is not JsonString { Value.Length: > 0 } text || !WireTextChecks.IsOneLine(text.Value))
            {
                use.Report(
                    property.Value,
                    $"Expected \"{property.Name}\" in \"{name}\" to be a string that is not empty and has no control characters, but found {KindChecks.Describe(property.Value)}.");
            }
        }
    }

    private static void Encoded(TraitUse use, JsonObject? encoded)
    {
        if (encoded is not null && (encoded["member"] is not JsonString || encoded["texts"] is not JsonArray texts || texts.Items.Any(text => text is not JsonString)))
        {
            use.Report(encoded, "Expected \"urlEncodedOutput\" to have a \"member\" that is a string and \"texts\" that is an array of strings.");
        }
    }

    private static bool IsHeader(string name) => name.Length > 0 && WireTextChecks.IsToken(name) && !Reserved.Contains(name);

    private static IEnumerable<JsonProperty> Properties(JsonObject customization, string name) =>
        (customization[name] as JsonObject)?.Properties.AsEnumerable() ?? [];
}
