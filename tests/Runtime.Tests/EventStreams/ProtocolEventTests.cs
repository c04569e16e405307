using System.Globalization;
using System.Text;
using System.Text.Json;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Tests.Shared;

namespace Smithwright.Runtime.Tests.EventStreams;

public sealed class ProtocolEventTests
{
    // A skipped theory still needs a row.
    public static TheoryData<string> Files => SharedFolder.Root is null ? ["none"] : [.. SharedFolder.Files("conformance/protocols").Where(HasEvents)];

    [SharedDataTheory]
    [MemberData(nameof(Files))]
    public void Every_event_of_the_protocol_tests_is_read_and_written_byte_for_byte(string name)
    {
        int count = 0;
        foreach ((string id, JsonElement expected) in Events(name))
        {
            byte[] bytes = expected.GetProperty("bytes").GetBytesFromBase64();
            EventMessage message = Frames.Decode(bytes);
            Assert.Equal(HeadersOf(expected), message.Headers.ToDictionary(header => header.Name, header => header.Value));
            if (expected.TryGetProperty("body", out JsonElement body) && name.Contains("Json", StringComparison.Ordinal))
            {
                Assert.True(body.GetString() == Encoding.UTF8.GetString(message.Payload.Span), id);
            }
            Assert.Equal(bytes, Frames.Encode(message));
            count++;
        }
        Assert.NotEqual(0, count);
    }

    private static bool HasEvents(string path) => SharedFolder.Read(path).Contains("smithy.test#eventStreamTests", StringComparison.Ordinal);

    private static IEnumerable<(string Id, JsonElement Event)> Events(string path)
    {
        using JsonDocument model = JsonDocument.Parse(SharedFolder.Read(path));
        foreach (JsonProperty shape in model.RootElement.GetProperty("shapes").EnumerateObject())
        {
            if (!shape.Value.TryGetProperty("traits", out JsonElement traits) || !traits.TryGetProperty("smithy.test#eventStreamTests", out JsonElement tests))
            {
                continue;
            }
            // Some tests are about the first request or response alone.
            foreach (JsonElement test in tests.EnumerateArray().Where(test => test.TryGetProperty("events", out _)))
            {
                foreach (JsonElement expected in test.GetProperty("events").EnumerateArray().Where(item => item.TryGetProperty("bytes", out _)))
                {
                    yield return (test.GetProperty("id").GetString()!, expected);
                }
            }
        }
    }

    private static Dictionary<string, EventHeaderValue> HeadersOf(JsonElement expected) =>
        expected.TryGetProperty("headers", out JsonElement headers)
            ? headers.EnumerateObject().ToDictionary(header => header.Name, header => ValueOf(header.Value.EnumerateObject().Single()))
            : [];

    private static EventHeaderValue ValueOf(JsonProperty value) => value.Name switch
    {
        "boolean" => EventHeaderValue.FromBoolean(value.Value.GetBoolean()),
        "byte" => EventHeaderValue.FromSByte(value.Value.GetSByte()),
        "short" => EventHeaderValue.FromInt16(value.Value.GetInt16()),
        "integer" => EventHeaderValue.FromInt32(value.Value.GetInt32()),
        "long" => EventHeaderValue.FromInt64(value.Value.GetInt64()),
        "blob" => EventHeaderValue.FromBlob(value.Value.GetBytesFromBase64()),
        "timestamp" => EventHeaderValue.FromTimestamp(DateTimeOffset.Parse(value.Value.GetString()!, CultureInfo.InvariantCulture)),
        _ => EventHeaderValue.FromString(value.Value.GetString()!),
    };
}
