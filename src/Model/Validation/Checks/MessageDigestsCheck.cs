using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks the form of <c>smithwright.api#messageDigests</c>; the members that it names are checked where the model is complete.</summary>
internal static class MessageDigestsCheck
{
    private static readonly string[] ValueMembers = ["type", "text", "binary"];

    public static void Check(TraitUse use)
    {
        KindChecks.AllMembers(
            use, new() { ["md5"] = "object", ["received"] = "string", ["sent"] = "string", ["key"] = "string", ["attributeValue"] = "object" }, "md5");
        if (use.Kept is not JsonObject trait)
        {
            return;
        }

        Texts(use, trait["md5"]);
        Texts(use, trait["attributeValue"]);
        if (trait["attributeValue"] is JsonObject value && ValueMembers.FirstOrDefault(name => value[name] is null) is string missing)
        {
            use.Report(value, $"Expected \"attributeValue\" of trait '{use.Name}' to have \"{missing}\".");
        }

        if (trait["sent"] is not null != trait["key"] is not null || (trait["sent"] is not null && trait["received"] is null))
        {
            use.Report(trait, $"Expected trait '{use.Name}' to have \"sent\" and \"key\" together, beside \"received\".");
        }
    }

    private static void Texts(TraitUse use, JsonNode? node)
    {
        foreach (JsonProperty property in (node as JsonObject)?.Properties.AsEnumerable() ?? [])
        {
            if (property.Value is not JsonString { Value.Length: > 0 })
            {
                use.Report(property.Value, $"Expected \"{property.Name}\" to be the name of a member, but found {KindChecks.Describe(property.Value)}.");
            }
        }
    }
}
