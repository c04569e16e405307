using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>
/// Checks the form of <c>smithy.waiters#waitable</c>; its paths are checked where JMESPath is understood. Sound waiters beside malformed ones are
/// kept.
/// </summary>
internal static class WaitableCheck
{
    private static readonly string[] Members = ["documentation", "acceptors", "minDelay", "maxDelay", "deprecated", "tags"];

    public static void Check(TraitUse use)
    {
        if (use.Value is not JsonObject waiters)
        {
            KindChecks.Wrong(use, use.Value, "an object");
            return;
        }

        ImmutableArray<JsonProperty> sound = waiters.Properties.Where(waiter => IsSound(use, waiter)).ToImmutableArray();
        use.Kept = sound.Length == waiters.Properties.Length ? use.Value : new JsonObject(waiters.Span, sound);
    }

    private static bool IsSound(TraitUse use, JsonProperty waiter)
    {
        // The grammar is ^[A-Z]+[A-Za-z0-9]*$.
        if (!(waiter.Name.Length > 0 && waiter.Name[0] is >= 'A' and <= 'Z') || !ShapeId.IsIdentifier(waiter.Name) || waiter.Name.Contains("_"))
        {
            use.Report(
                waiter.NameSpan, $"Expected the name of a waiter to begin with a capital and to consist of letters and digits, but found \"{waiter.Name}\".");
            return false;
        }

        if (waiter.Value is not JsonObject body)
        {
            use.Report(waiter.Value, $"Expected waiter '{waiter.Name}' to be an object with \"acceptors\".");
            return false;
        }

        // Both are looked at, so that both are reported.
        return HasDelays(use, body) & HasAcceptors(use, waiter, body);
    }

    private static bool HasDelays(TraitUse use, JsonObject body)
    {
        if (!(IsDelay(use, body, "minDelay", OperationWaiter.DefaultMinDelay, out int min) & IsDelay(use, body, "maxDelay", OperationWaiter.DefaultMaxDelay, out int max)))
        {
            return false;
        }

        if (min > max)
        {
            use.Report((body["minDelay"] ?? body["maxDelay"])!, Text($"Expected \"minDelay\" ({min}) to be no more than \"maxDelay\" ({max})."));
        }

        return min <= max;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static bool IsDelay(TraitUse use, JsonObject body, string name, int otherwise, out int seconds)
    {
        seconds = otherwise;
        if (body[name] is not { } delay
            || (delay is JsonNumber number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out seconds) && seconds > 0))
        {
            return true;
        }

        use.Report(delay, $"Expected \"{name}\" to be a number of seconds, at least 1, but found {KindChecks.Describe(delay)}.");
        return false;
    }

    private static bool HasAcceptors(TraitUse use, JsonProperty waiter, JsonObject body)
    {
        if (body["acceptors"] is not JsonArray acceptors)
        {
            string? misspelled = body.Properties.Select(property => property.Name).FirstOrDefault(
                name => !Members.Contains(name) && NearestName.Find(name, Members) == "acceptors");
            use.Report(
                body["acceptors"] ?? body, $"Expected waiter '{waiter.Name}' to have an array as \"acceptors\".{(misspelled is null ? "" : $" \"{misspelled}\" is not it.")}");
            return false;
        }

        if (!acceptors.Items.Select(acceptor => AcceptorCheck.IsSound(use, acceptor)).ToArray().All(sound => sound))
        {
            return false;
        }

        bool succeeds = acceptors.Items.Any(acceptor => ((JsonObject)acceptor)["state"] is JsonString { Value: "success" });
        if (!succeeds)
        {
            use.Report(acceptors, $"Waiter '{waiter.Name}' never succeeds: no acceptor has the state \"success\".");
        }

        return succeeds;
    }
}
