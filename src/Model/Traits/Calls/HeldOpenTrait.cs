using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The traits <c>heldOpen</c>, which is ours, and <c>longPoll</c> of an operation.</summary>
internal static class HeldOpenTrait
{
    /// <summary>For how long the service may hold a call open, in milliseconds; null where it answers at once.</summary>
    public static long? Of(TraitMap traits) => Longest(TimeoutOf(traits.Get(TraitIds.HeldOpen)), TimeoutOf(traits.Get(TraitIds.LongPoll)));

    private static long? Longest(long? left, long? right) => left > right || right is null ? left : right;

    private static long? TimeoutOf(JsonNode? trait) =>
        (trait as JsonObject)?["timeoutMillis"] is JsonNumber number && long.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out long millis)
            ? millis
            : null;
}
