using System.Formats.Cbor;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Smithwright.Generator.Tests.Hostile;

/// <summary>
/// Whatever texts a caller passes on, in every protocol: each arrives as it is, in a body that others can read, or the call ends in an
/// <see cref="ArgumentException"/> before anything is sent. <c>SMITHWRIGHT_FUZZ</c> says how many times longer to try.
/// </summary>
public class ProtocolTextTests
{
    private static readonly int Values = 200 * FuzzSettings.Times;

    public static TheoryData<string> Protocols => [.. EchoModel.Protocols.Keys];

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Texts_arrive_as_they_are_or_are_refused(string protocol)
    {
        EchoClient client = EchoClient.Of(protocol);
        int refused = 0;
        for (int seed = FuzzSettings.First; seed < FuzzSettings.First + Values; seed++)
        {
            RandomRecord given = new(seed, static text => text);
            RandomRecord expected = new(seed, Arriving);
            object input = given.Of(client.Input);
            expected.Of(client.Input);
            object answered = new RandomRecord(seed, text => protocol is "awsQuery" or "ec2Query" ? WithoutForbidden(text) : Arriving(text)).Of(client.Input);
            EchoHandler handler = new(() => client.Answer(answered));
            try
            {
                object output = await client.Call(handler, input);
                Assert.True(answered.Equals(output), $"Seed {seed}: {answered}\nbecame {output}");
            }
            catch (ArgumentException) when (handler.Sent is null)
            {
                refused++;
                Assert.True(protocol == "restXml" && given.Texts.Any(static text => WithoutForbidden(text) != text), $"Seed {seed} was refused: {input}");
                continue;
            }

            string[] sent = [.. TextsIn(handler.Sent!, handler.MediaType!)];
            Assert.All(expected.Texts, text => Assert.Contains(text, sent));
        }

        Assert.InRange(refused, 0, Values / 2);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_value_that_is_too_deep_is_refused(string protocol)
    {
        EchoClient client = EchoClient.Of(protocol);
        Type inner = client.Input.GetProperty("Inner")!.PropertyType;
        PropertyInfo next = inner.GetProperties().Single(property => property.PropertyType == inner);
        object value = Activator.CreateInstance(inner)!;
        for (int i = 0; i < 600; i++)
        {
            object outer = Activator.CreateInstance(inner)!;
            next.SetValue(outer, value);
            value = outer;
        }

        object input = Activator.CreateInstance(client.Input)!;
        client.Input.GetProperty("Inner")!.SetValue(input, value);
        EchoHandler handler = new(() => throw new InvalidOperationException("Something was sent."));

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => client.Call(handler, input));

        Assert.Contains("more than 512 levels deep", exception.Message, StringComparison.Ordinal);
    }

    // Halves of surrogate pairs are no text.
    private static string Arriving(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>A text without what XML cannot hold.</summary>
    private static string WithoutForbidden(string text) =>
        string.Concat(text.EnumerateRunes().Where(static rune => rune.Value is (>= ' ' or '\t' or '\r' or '\n') and not (0xFFFE or 0xFFFF)).Select(static rune => rune.ToString()));

    /// <summary>All texts of a body, read by the framework.</summary>
    private static IEnumerable<string> TextsIn(byte[] body, string mediaType) => mediaType switch
    {
        "application/xml" => XDocument.Load(new MemoryStream(body), LoadOptions.PreserveWhitespace).Descendants().Where(static element => !element.HasElements).Select(static element => element.Value),
        "application/cbor" => TextsIn(new CborReader(body)),
        "application/x-www-form-urlencoded" => Encoding.ASCII.GetString(body).Split('&').Select(static pair => Uri.UnescapeDataString(pair.Split('=')[1])),
        _ => TextsIn(JsonDocument.Parse(body).RootElement),
    };

    private static IEnumerable<string> TextsIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(static property => TextsIn(property.Value).Append(property.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    private static IEnumerable<string> TextsIn(CborReader cbor)
    {
        while (cbor.PeekState() != CborReaderState.Finished)
        {
            switch (cbor.PeekState())
            {
                case CborReaderState.StartMap: cbor.ReadStartMap(); break;
                case CborReaderState.EndMap: cbor.ReadEndMap(); break;
                case CborReaderState.StartArray: cbor.ReadStartArray(); break;
                case CborReaderState.EndArray: cbor.ReadEndArray(); break;
                case CborReaderState.Tag: cbor.ReadTag(); break;
                case CborReaderState.TextString: yield return cbor.ReadTextString(); break;
                default: cbor.SkipValue(); break;
            }
        }
    }
}
