using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Protocol.Mutations;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>Changes what an event stream test sends, what it answers, and what it expects of either.</summary>
/// <param name="run">Sends and answers with the first case and compares with the second; gives the difference, or null.</param>
internal sealed class EventStreamMutants(TestService service, ProtocolTest test, Func<JsonElement, JsonElement, Task<string?>> run)
{
    private readonly ShapeVariants _variants = new(service.Model, ValueFormat.Params, static member => member.Name);
    private readonly EventStreamCase _case = new(test.Case);

    public async Task<MutationTally> RunAsync()
    {
        List<(string What, bool Noticed)> mutants = new();
        foreach (Variant variant in _case.Fails ? Successes() : [.. Events(), .. Beside()])
        {
            JsonElement changed = JsonEdit.Element(variant.Value);
            bool isGiven = _case.Fails || variant.Path.StartsWith("request", StringComparison.Ordinal);
            mutants.Add((variant.ToString(), await (isGiven ? run(changed, test.Case) : run(test.Case, changed)) is not null));
        }

        return MutationTally.Of(mutants);
    }

    /// <summary>Answers without anything to fail at.</summary>
    private IEnumerable<Variant> Successes()
    {
        JsonObject changed = JsonEdit.With(test.Case, "events", new JsonArray());
        changed.Remove("initialResponse");
        yield return new Variant("response", "made a success", changed);
    }

    private IEnumerable<Variant> Events()
    {
        if (!test.Case.TryGetProperty("events", out JsonElement events))
        {
            yield break;
        }

        for (int i = 0; i < events.GetArrayLength(); i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{events[i].GetProperty("type").GetString()} event {i}");
            yield return Variant.LeftOut(place, JsonEdit.With(test.Case, "events", JsonEdit.Without(events, i)));
            if (!events[i].TryGetProperty("params", out JsonElement value) || UnionOf(events[i]) is not { } union)
            {
                continue;
            }

            foreach (Variant variant in _variants.Of(union, value, place))
            {
                yield return variant with { Value = JsonEdit.With(test.Case, "events", JsonEdit.With(events, i, JsonEdit.With(events[i], "params", variant.Value))) };
            }
        }
    }

    private IEnumerable<Variant> Beside() => Beside("initialRequestParams", service.InputOf(test.Subject), "request")
        .Concat(Beside("initialResponseParams", service.OutputOf(test.Subject), "response"));

    private IEnumerable<Variant> Beside(string property, string? shape, string path) =>
        shape is null || !test.Case.TryGetProperty(property, out JsonElement value)
            ? []
            : _variants.Of(shape, value, path).Select(variant => variant with { Value = JsonEdit.With(test.Case, property, variant.Value) });

    private string? UnionOf(JsonElement item) => EventStreamMember.Of(
        service.Model, new EventCase(item).IsRequest ? service.InputOf(test.Subject) : service.OutputOf(test.Subject))?.Target;
}
