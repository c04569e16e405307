using Smithwright.Generator.CSharp;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Client;

/// <summary>What a service asks of retries (<see cref="TraitIds.Retry"/>).</summary>
/// <param name="FirstPauseMillis">The first pause after a failure that may pass, in milliseconds.</param>
internal sealed record RetryFacts(
    string? MaxAttempts, string? FirstPauseMillis, EquatableArray<string> TransientErrors, EquatableArray<string> ThrottlingErrors, EquatableArray<string> TransientStatusCodes)
{
    public static RetryFacts? Of(ServiceShape service) => service.Traits.Get(TraitIds.Retry) is JsonObject { Properties.IsEmpty: false } trait
        ? new RetryFacts(
            (trait["maxAttempts"] as JsonNumber)?.Text,
            (trait["firstPauseMillis"] as JsonNumber)?.Text,
            Items(trait["transientErrors"], code => code is JsonString text ? Literal.String(text.Value) : null),
            Items(trait["throttlingErrors"], code => code is JsonString text ? Literal.String(text.Value) : null),
            Items(trait["transientStatusCodes"], status => (status as JsonNumber)?.Text))
        : null;

    /// <summary>The members of the initializer.</summary>
    public IEnumerable<string> Settings()
    {
        if (MaxAttempts is not null)
        {
            yield return $"MaxAttempts = {MaxAttempts},";
        }

        if (FirstPauseMillis is not null)
        {
            yield return $"BaseDelay = global::System.TimeSpan.FromMilliseconds({FirstPauseMillis}),";
        }

        foreach ((string name, EquatableArray<string> items) in new[]
        {
            ("TransientErrors", TransientErrors), ("ThrottlingErrors", ThrottlingErrors), ("TransientStatusCodes", TransientStatusCodes),
        })
        {
            if (!items.IsEmpty)
            {
                yield return $"{name} = [{string.Join(", ", items)}],";
            }
        }
    }

    private static EquatableArray<string> Items(JsonNode? node, Func<JsonNode, string?> codeOf) =>
        ((node as JsonArray)?.Items.AsEnumerable() ?? []).Select(codeOf).OfType<string>().ToEquatableArray();
}
