using System.Net;
using System.Text;
using Example.Archive;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Archive;

/// <summary>Services that send status 200 before they are done say in the body that they failed.</summary>
public sealed class ErrorsInSuccessTests
{
    private const string Failure = "<Error><Code>InternalError</Code><Message>Try again.</Message><RequestId>r-1</RequestId></Error>";
    private const string Success = "<CopyResult><ETag>e-1</ETag></CopyResult>";

    [Theory]
    [InlineData(Failure)]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Failure)]
    [InlineData("   \r\n  <?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- late -->\n" + Failure)]
    [InlineData("<ErrorResponse>" + Failure + "</ErrorResponse>")]
    public async Task An_error_in_a_200_is_an_error_and_is_repeated(string body)
    {
        using ScriptedHandler handler = new(() => Answer(body), () => Answer(Success));
        using ArchiveClient client = Archives.Client(handler);
        CopyOutput output = await client.CopyAsync(new() { Key = "k" });
        Assert.Equal("e-1", output.Result?.ETag);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task It_says_what_an_error_with_status_500_would_say()
    {
        using ScriptedHandler handler = new(() => Answer(Failure));
        using ArchiveClient client = Archives.Client(handler, maxAttempts: 1);
        ArchiveException exception = await Assert.ThrowsAsync<ArchiveException>(() => client.CopyAsync(new() { Key = "k" }));
        Assert.Equal(
            ("Try again.", "InternalError", HttpStatusCode.InternalServerError, "r-1", true),
            (exception.Message, exception.ErrorCode, exception.StatusCode, exception.RequestId, exception.IsRetryable));
    }

    [Fact]
    public async Task Modeled_errors_are_typed()
    {
        using ScriptedHandler handler = new(() => Answer("<Error Level=\"3\"><Code>Locked</Code><Message>No.</Message><Owner>o</Owner></Error>"));
        using ArchiveClient client = Archives.Client(handler, maxAttempts: 1);
        Locked locked = await Assert.ThrowsAsync<Locked>(() => client.CopyAsync(new() { Key = "k" }));
        Assert.Equal(("No.", "o", 3), (locked.Message, locked.Owner, locked.Level));
    }

    [Fact]
    public async Task Operations_without_output_are_checked_as_well()
    {
        using ScriptedHandler handler = new(() => Answer(Failure));
        using ArchiveClient client = Archives.Client(handler, maxAttempts: 1);
        await Assert.ThrowsAsync<ArchiveException>(() => client.MoveAsync(new() { Key = "k" }));
    }

    [Theory]
    [InlineData(Success)]
    [InlineData("<CopyResult><ETag>e-1</ETag><Error>ignored</Error></CopyResult>")]
    [InlineData("<Errors><ETag>e-1</ETag></Errors>")]
    [InlineData("<!-- <Error> --><CopyResult><ETag>e-1</ETag></CopyResult>")]
    public async Task Other_bodies_are_outputs(string body)
    {
        using ScriptedHandler handler = new(() => Answer(body));
        using ArchiveClient client = Archives.Client(handler, maxAttempts: 1);
        Assert.Equal("e-1", (await client.CopyAsync(new() { Key = "k" })).Result?.ETag);
    }

    [Fact]
    public async Task Contents_that_are_handed_over_are_not_looked_at()
    {
        using ScriptedHandler handler = new(() => Answer(Failure));
        using ArchiveClient client = Archives.Client(handler, maxAttempts: 1);
        ReadOutput output = await client.ReadAsync(new() { Key = "k" });
        using StreamReader reader = new(output.Body);
        Assert.Equal(Failure, await reader.ReadToEndAsync());
    }

    private static HttpResponseMessage Answer(string body) =>
        new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/xml") };
}
