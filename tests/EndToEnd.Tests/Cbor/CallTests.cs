using System.Net;
using System.Text.Json;
using Example.Buoy;
using Example.Buoy.Serialization;
using Smithwright.EndToEnd.Tests.EventStreams;
using Smithwright.Runtime.Serialization.Cbor;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Cbor;

/// <summary>Calls of a service of rpcv2Cbor.</summary>
public sealed class CallTests
{
    [Fact]
    public async Task Everything_that_is_sent_can_be_read_again()
    {
        using ScriptedHandler handler = new(() => ReportOperation.Instance.CreateResponse(Buoys.Full));
        using BuoyClient client = Buoys.Client(handler);
        Assert.Equal(Buoys.Full, await client.ReportAsync(Buoys.Full));
        SentRequest sent = Assert.Single(handler.Requests);
        Assert.Equal("/service/Buoy/operation/Report", sent.Url.AbsolutePath);
        Assert.Equal("rpc-v2-cbor", sent.Headers["smithy-protocol"]);
        Assert.Equal("application/cbor", sent.Headers["Accept"]);
        Assert.Equal("application/cbor", sent.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Without_input_there_is_no_body()
    {
        using ScriptedHandler handler = new(() => PingOperation.Instance.CreateResponse(default));
        using BuoyClient client = Buoys.Client(handler);
        await client.PingAsync();
        SentRequest sent = Assert.Single(handler.Requests);
        Assert.Null(sent.Body);
        Assert.False(sent.Headers.ContainsKey("Content-Type"));
    }

    [Fact]
    public async Task Errors_that_are_written_are_thrown_with_their_members()
    {
        StationLost lost = new("It sank.") { Since = DateTimeOffset.UnixEpoch, Last = Buoys.Full };
        using ScriptedHandler handler = new(() => ReportOperation.Instance.CreateErrorResponse(lost));
        using BuoyClient client = Buoys.Client(handler);
        StationLost thrown = await Assert.ThrowsAsync<StationLost>(() => client.ReportAsync(Buoys.Full));
        Assert.Equal(("It sank.", "StationLost", HttpStatusCode.Gone), (thrown.Message, thrown.ErrorCode, thrown.StatusCode));
        Assert.Equal((lost.Since, lost.Last), (thrown.Since, thrown.Last));
    }

    [Fact]
    public async Task The_type_of_an_error_is_what_follows_the_hash_sign()
    {
        byte[] body = Buoys.Bytes(static writer =>
        {
            writer.BeginObject();
            writer.Member("__type"u8, "example.buoy#StationLost");
            writer.Member("Message"u8, "It sank.");
            writer.EndObject();
        });
        (_, Exception? exception, int requests) = await Buoys.ReportAsync(410, body, Buoys.Protocol, ("x-amzn-errortype", "Other"));
        Assert.Equal("It sank.", Assert.IsType<StationLost>(exception).Message);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task An_unknown_member_of_a_union_is_sent_as_it_came()
    {
        byte[] body = Buoys.Bytes(static writer =>
        {
            writer.BeginObject();
            writer.Member("station"u8, "north");
            writer.Name("wind"u8);
            writer.BeginObject();
            writer.Name("beaufort"u8);
            writer.List(["a"], CborWrite.String);
            writer.EndObject();
            writer.EndObject();
        });
        (Reading? output, _, _) = await Buoys.ReportAsync(200, body);
        Wind.Unknown unknown = Assert.IsType<Wind.Unknown>(output!.Wind);
        Assert.Equal(("beaufort", "application/cbor"), (unknown.Name, unknown.Value.MediaType));
        using CannedHandler handler = new(new MemoryStream());
        using BuoyClient client = Buoys.Client(handler, maxAttempts: 1);
        await Record.ExceptionAsync(() => client.ReportAsync(output));
        Assert.Equal(body, handler.Sent);
    }

    [Fact]
    public void JsonSerializer_knows_the_types()
    {
        // In JSON, timestampFormat counts.
        Reading reading = Buoys.Full with { At = DateTimeOffset.UnixEpoch };
        string json = JsonSerializer.Serialize(reading, BuoyJson.Default.TypeInfo<Reading>());
        Assert.Equal(reading, JsonSerializer.Deserialize(json, BuoyJson.Default.TypeInfo<Reading>()));
    }
}
