using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads the <c>waiters</c> of a <c>waiters-2.json</c>. One that the trait cannot say is reported and left out as a whole.</summary>
internal sealed class C2jWaiterReader(string ns, DefinitionSet set, ProblemSink problems)
{
    public IEnumerable<TraitApplication> Read(JsonObject waiters) => waiters.Properties
        .Where(property => property.Value is JsonObject body && body["operation"] is JsonString operation && ShapeId.IsIdentifier(operation.Value))
        .GroupBy(property => ((JsonString)((JsonObject)property.Value)["operation"]!).Value, StringComparer.Ordinal)
        .Select(group => Application(group.Key, group.ToList()))
        .OfType<TraitApplication>();

    private TraitApplication? Application(string operation, List<JsonProperty> waiters)
    {
        ShapeId id = new(ns, operation);
        ImmutableArray<JsonProperty> sound = waiters
            .Select(waiter => Waiter(waiter, id) is { } body ? new JsonProperty(waiter.Name, waiter.NameSpan, body) : null)
            .OfType<JsonProperty>()
            .ToImmutableArray();
        SourceSpan where = ((JsonObject)waiters[0].Value)["operation"]!.Span;
        return sound.IsEmpty
            ? null
            : new TraitApplication(
                new Located<ShapeId>(id, where),
                TraitMap.Empty.With(TraitIds.Waitable, new JsonObject(where, sound)));
    }

    private JsonObject? Waiter(JsonProperty waiter, ShapeId operation)
    {
        JsonObject body = (JsonObject)waiter.Value;
        ImmutableArray<JsonNode>.Builder acceptors = ImmutableArray.CreateBuilder<JsonNode>();
        foreach (JsonNode node in (body["acceptors"] as JsonArray)?.Items ?? ImmutableArray<JsonNode>.Empty)
        {
            JsonObject[] matchers = node is JsonObject acceptor ? C2jMatchers.Of(acceptor, set, operation).ToArray() : [];
            if (matchers.Length == 0)
            {
                problems.Add(ProblemIds.UnsupportedFeature, node.Span, $"Waiter '{waiter.Name}' is left out: this acceptor has no counterpart in Smithy.");
                return null;
            }

            acceptors.AddRange(matchers.Select(matcher => TraitBuilder.Object(
                node.Span, ("state", ((JsonObject)node)["state"] ?? node), ("matcher", matcher))));
        }

        ImmutableArray<JsonProperty>.Builder properties = ImmutableArray.CreateBuilder<JsonProperty>();
        properties.Add(TraitBuilder.Property("acceptors", new JsonArray((body["acceptors"] ?? body).Span, acceptors.ToImmutable())));
        AddDelays(body, properties);
        return new JsonObject(body.Span, properties.ToImmutable());
    }

    /// <summary>C2J waits equally long each time, and so often; the longest delay allows as much time in all.</summary>
    private static void AddDelays(JsonObject body, ImmutableArray<JsonProperty>.Builder properties)
    {
        if (Number(body["delay"]) is not { } delay)
        {
            return;
        }

        double longest = delay * (Number(body["maxAttempts"]) ?? 1);
        string text = Math.Min(longest, int.MaxValue).ToString("F0", CultureInfo.InvariantCulture);
        properties.Add(TraitBuilder.Property("minDelay", body["delay"]!));
        properties.Add(TraitBuilder.Property("maxDelay", new JsonNumber((body["maxAttempts"] ?? body["delay"]!).Span, text)));
    }

    private static double? Number(JsonNode? node) =>
        node is JsonNumber number && double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;
}
