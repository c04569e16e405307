using System.Net;
using Example.Archive;
using Example.Archive.Serialization;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Archive;

public sealed class ErrorAttributeTests
{
    private static readonly Locked Error = new("Someone else has it.") { Owner = "o", Level = 3, Kind = "lease" };

    [Fact]
    public async Task Members_that_are_attributes_belong_to_the_start_tag_of_the_error()
    {
        using HttpResponseMessage response = CopyOperation.Instance.CreateErrorResponse(Error);
        Assert.Equal(HttpStatusCode.Locked, response.StatusCode);
        Assert.Equal(
            "<Error Level=\"3\" xsi:type=\"lease\"><Type>Sender</Type><Code>Locked</Code><Message>Someone else has it.</Message><Owner>o</Owner></Error>",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task They_are_read_as_they_were_written()
    {
        using ScriptedHandler handler = new(() => CopyOperation.Instance.CreateErrorResponse(Error));
        using ArchiveClient client = Archives.Client(handler);
        Locked thrown = await Assert.ThrowsAsync<Locked>(() => client.CopyAsync(new() { Key = "k" }));
        Assert.Equal((Error.Message, Error.Owner, Error.Level, Error.Kind), (thrown.Message, thrown.Owner, thrown.Level, thrown.Kind));
    }
}
