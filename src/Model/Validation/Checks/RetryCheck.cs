using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks what traits say of retries and of the time that calls take.</summary>
internal static class RetryCheck
{
    private const int MostAttempts = 100;
    private const int LongestPause = 20_000;
    private const int LongestTimeout = 24 * 60 * 60 * 1000;

    public static void Check(TraitUse use)
    {
        KindChecks.AllMembers(use, new()
        {
            ["maxAttempts"] = "number",
            ["firstPauseMillis"] = "number",
            ["transientErrors"] = "array",
            ["throttlingErrors"] = "array",
            ["transientStatusCodes"] = "array",
        });
        if (use.Kept is not JsonObject retry)
        {
            return;
        }

        Integer(use, retry, "maxAttempts", 1, MostAttempts);
        Integer(use, retry, "firstPauseMillis", 1, LongestPause);
        foreach (JsonNode code in Items(retry, "transientErrors").Concat(Items(retry, "throttlingErrors")).Where(code => code is not JsonString { Value.Length: > 0 }))
        {
            use.Report(code, $"Expected the code of an error, but found {KindChecks.Describe(code)}.");
        }

        foreach (JsonNode status in Items(retry, "transientStatusCodes"))
        {
            KindChecks.Integer(use, status, 400, 599, $"a status in \"transientStatusCodes\" of trait '{use.Name}'");
        }
    }

    /// <summary>Checks a trait with the member <c>timeoutMillis</c>.</summary>
    public static void Timeout(TraitUse use, bool isRequired)
    {
        KindChecks.Members(use, new() { ["timeoutMillis"] = "number" }, isRequired ? ["timeoutMillis"] : []);
        if (use.Kept is JsonObject trait)
        {
            Integer(use, trait, "timeoutMillis", 1, LongestTimeout);
        }
    }

    private static void Integer(TraitUse use, JsonObject trait, string name, int min, int max)
    {
        if (trait[name] is JsonNode value)
        {
            KindChecks.Integer(use, value, min, max, $"\"{name}\" of trait '{use.Name}'");
        }
    }

    private static IEnumerable<JsonNode> Items(JsonObject retry, string name) => (retry[name] as JsonArray)?.Items.AsEnumerable() ?? [];
}
