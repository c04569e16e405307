using Example.Archive;
using Smithwright.EndToEnd.Tests.EventStreams;
using Smithwright.Tests.Wire;
using static Smithwright.Tests.Wire.Frames;

namespace Smithwright.EndToEnd.Tests.Archive;

/// <summary>Event streams whose payloads are XML.</summary>
public sealed class EventTests
{
    private const string Xml = "text/xml";

    [Fact]
    public async Task Events_are_read_in_their_order_each_from_its_payload()
    {
        SelectEvents[] events = await SelectAsync(
            Event("Records", "a,b\n1,2\n", Text(":content-type", "application/octet-stream")),
            Event("Cont"),
            Event(
                "Stats",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Stats xmlns=\"\"><File>x</File><BytesScanned>512</BytesScanned><File>y</File><Other><a/></Other></Stats>",
                Text(":content-type", Xml)),
            Event("Note", "<NoteEvent><Text>a &amp; <![CDATA[<b>]]></Text></NoteEvent>", Text(":content-type", Xml), Text("Id", "n-1")),
            Event("End"));
        Assert.Equal(5, events.Length);
        Assert.Equal("a,b\n1,2\n"u8.ToArray(), Assert.IsType<SelectEvents.Records>(events[0]).Value.Payload!.Value.ToArray());
        Assert.IsType<SelectEvents.Cont>(events[1]);
        Stats stats = Assert.IsType<SelectEvents.Stats>(events[2]).Value.Details!;
        Assert.Equal(new Stats { BytesScanned = 512, Files = ["x", "y"] }, stats);
        Assert.Equal(new NoteEvent { Id = "n-1", Text = "a & <b>" }, Assert.IsType<SelectEvents.Note>(events[3]).Value);
        Assert.IsType<SelectEvents.End>(events[4]);
    }

    [Fact]
    public async Task A_modeled_error_ends_the_stream()
    {
        Locked locked = await Assert.ThrowsAsync<Locked>(() => SelectAsync(
            Event("Cont"), Exception("Locked", "<Locked Level=\"2\"><Message>Too late.</Message><Owner>o</Owner></Locked>", Text(":content-type", Xml))));
        Assert.Equal(("Too late.", "o", 2), (locked.Message, locked.Owner, locked.Level));
    }

    [Fact]
    public async Task An_error_that_the_model_does_not_name_ends_it_as_well()
    {
        ArchiveException exception = await Assert.ThrowsAsync<ArchiveException>(() => SelectAsync(Error("OverMaxRecordSize", "Too long.")));
        Assert.Equal(("OverMaxRecordSize", "Too long."), (exception.ErrorCode, exception.Message));
    }

    [Fact]
    public async Task An_event_that_the_model_does_not_know_keeps_its_payload()
    {
        SelectEvents.Unknown unknown = Assert.IsType<SelectEvents.Unknown>(Assert.Single(await SelectAsync(Event("Progress", "<Progress><At>1</At></Progress>"))));
        Assert.Equal(("Progress", "<Progress><At>1</At></Progress>"), (unknown.Name, System.Text.Encoding.UTF8.GetString(unknown.Value.Bytes.Span)));
    }

    [Theory]
    [InlineData("<Stats><BytesScanned>many</BytesScanned></Stats>", "/Stats/BytesScanned")]
    [InlineData("<Stats><BytesScanned>1</Stats>", "/Stats/BytesScanned")]
    [InlineData("<!DOCTYPE Stats [<!ENTITY a \"b\">]><Stats/>", "document type declaration")]
    public async Task A_malformed_payload_is_shown_with_the_place(string payload, string place)
    {
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(() => SelectAsync(Event("Stats", payload, Text(":content-type", Xml))));
        Assert.Contains(place, exception.Message, StringComparison.Ordinal);
        Assert.Equal(payload, System.Text.Encoding.UTF8.GetString(exception.ResponseBody.Span));
    }

    private static async Task<SelectEvents[]> SelectAsync(params Frame[] frames)
    {
        CannedHandler handler = new(new MemoryStream(Encode(frames)));
        using ArchiveClient client = Archives.Client(handler, maxAttempts: 1);
        using SelectOutput output = await client.SelectAsync(new() { Key = "k", Expression = "select 1" });
        List<SelectEvents> all = await Chat.AllAsync(output.Payload!);
        Assert.Equal("<SelectRequest xmlns=\"http://archive.example.com/doc/2020-01-01/\"><Expression>select 1</Expression></SelectRequest>", System.Text.Encoding.UTF8.GetString(handler.Sent));
        return [.. all];
    }
}
