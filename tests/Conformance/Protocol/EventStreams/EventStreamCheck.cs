using System.Globalization;
using System.Text.Json;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;
using Smithwright.Runtime.EventStreams.Framing;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>Compares what a client sent, and made of what it got, with what a test expects. Each method gives the first difference, or null.</summary>
internal sealed class EventStreamCheck(TestModel model)
{
    private readonly ValueComparer _values = new(model);

    public static string? Sent(IReadOnlyList<EventCase> expected, ReadOnlyMemory<byte> body)
    {
        IReadOnlyList<EventMessage> sent = Frames.Unsign(Frames.Decode(body));
        return Count("sent", expected.Count, sent.Count) ?? FirstOf(expected.Select((item, index) => Message(item, sent[index])));
    }

    /// <param name="stream">The member that holds the events, or null.</param>
    public string? Output(string shape, JsonElement expected, object output, string? stream) => _values.Structure(shape, expected, output, "", except: stream);

    public string? Received(string union, IReadOnlyList<EventCase> expected, IReadOnlyList<object> received) =>
        Count("received", expected.Count, received.Count)
        ?? FirstOf(expected.Select((item, index) => item.Params is { } value ? _values.Difference(union, value, received[index], $"event {index}") : null));

    private static string? Message(EventCase expected, EventMessage sent)
    {
        Dictionary<string, EventHeaderValue> headers = expected.Message.Headers.ToDictionary(header => header.Name, header => header.Value);
        foreach (EventHeader header in sent.Headers)
        {
            if (!headers.Remove(header.Name, out EventHeaderValue wanted) || wanted != header.Value)
            {
                return $"the event has the header '{header.Name}', which differs or is too much";
            }
        }

        return headers.Count > 0 ? $"the event lacks the header '{headers.Keys.First()}'"
            : expected.Body is { } body ? BodyCheck.Difference(body, expected.BodyMediaType, sent.Payload)
            : expected.Message.Payload.Span.SequenceEqual(sent.Payload.Span) ? null : "the payload of the event differs";
    }

    private static string? FirstOf(IEnumerable<string?> differences) => differences.FirstOrDefault(difference => difference is not null);

    private static string? Count(string what, int expected, int actual) =>
        expected == actual ? null : string.Create(CultureInfo.InvariantCulture, $"{actual} events are {what} instead of {expected}");
}
