using Example.Files;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Requests;

/// <summary>What stores of files ask of clients.</summary>
public sealed class FileTests
{
    private const string Listing = """
        <ListFilesOutput><Encoding>url</Encoding><Prefix>a%2Bb+c</Prefix><Files><Name>a%2Bb+c/%01%C3%A9</Name><Size>1</Size></Files><Files><Name>plain</Name></Files><Folders><Prefix>%2F</Prefix></Folders><Folders/></ListFilesOutput>
        """;

    [Fact]
    public async Task Names_are_asked_for_as_in_URLs_and_decoded()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200, Listing));
        using FilesClient client = Client(handler);
        ListFilesOutput output = await client.ListFilesAsync(new() { Prefix = "a+b c" });
        Assert.Equal("?prefix=a%2Bb%20c&encoding=url", handler.Requests[0].Url.Query);
        Assert.Equal(("a+b c", null), (output.Prefix, output.Encoding));
        Assert.Equal(["a+b c/\u0001é", "plain"], output.Files!.Select(file => file.Name));
        Assert.Equal([1L, null], output.Files!.Select(file => file.Size));
        Assert.Equal(["/", null], output.Folders!.Select(folder => folder.Prefix));
    }

    [Fact]
    public async Task Whoever_asks_for_an_encoding_gets_it()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200, Listing));
        using FilesClient client = Client(handler);
        ListFilesOutput output = await client.ListFilesAsync(new() { Encoding = Encoding.Url });
        Assert.Equal(("a%2Bb+c", Encoding.Url), (output.Prefix, output.Encoding));
        Assert.Equal("?encoding=url", handler.Requests[0].Url.Query);
    }

    [Fact]
    public async Task What_a_service_did_not_encode_stays_as_it_is()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200, Listing.Replace("<Encoding>url</Encoding>", "", StringComparison.Ordinal)));
        using FilesClient client = Client(handler);
        Assert.Equal("a%2Bb+c", (await client.ListFilesAsync(new())).Prefix);
        handler = new(ScriptedHandler.Answer(200, "<ListFilesOutput><Encoding>url</Encoding></ListFilesOutput>"));
        using FilesClient other = Client(handler);
        Assert.Empty((await other.ListFilesAsync(new())).Files ?? []);
    }

    [Fact]
    public async Task A_long_file_waits_and_a_secret_is_encoded()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200));
        using FilesClient client = Client(handler);
        using MemoryStream body = new(new byte[3 * 1024 * 1024]);
        await client.PutFileAsync(new() { Name = "a", Body = body, Secret = "0123456789abcdef0123456789abcdef" });
        Assert.Equal("100-continue", handler.Requests[0].Headers["Expect"]);
        Assert.Equal("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", handler.Requests[0].Headers["x-secret"]);
        Assert.Equal("hRasmdxgYDKV3nvbahU1MA==", handler.Requests[0].Headers["x-secret-digest"]);
    }

    [Theory]
    [InlineData("never", "many", false)]
    [InlineData("tomorrow", "", false)]
    [InlineData("Tue, 29 Apr 2014 18:30:38 GMT", "7", true)]
    public async Task Headers_that_nobody_checked_break_no_call(string expires, string count, bool isRead)
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200, "", ("Expires", expires), ("X-Count", count)));
        using FilesClient client = Client(handler);
        ReadFileOutput output = await client.ReadFileAsync(new() { Name = "a" });
        Assert.Equal(isRead ? new DateTimeOffset(2014, 4, 29, 18, 30, 38, TimeSpan.Zero) : null, output.Expires);
        Assert.Equal(isRead ? 7 : null, output.Count);
    }

    [Fact]
    public async Task Other_headers_still_have_to_be_right()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200, "", ("Last-Modified", "tomorrow")));
        using FilesClient client = Client(handler);
        await Assert.ThrowsAsync<MalformedResponseException>(() => client.ReadFileAsync(new() { Name = "a" }));
    }

    [Theory]
    [InlineData("a", "/a")]
    [InlineData("/files/a", "/a")]
    [InlineData("x/y/a b", "/a%20b")]
    public async Task An_id_that_the_service_gave_is_sent_without_what_stands_before_it(string name, string path)
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200));
        using FilesClient client = Client(handler);
        await client.ReadFileAsync(new() { Name = name });
        Assert.Equal(path, handler.Requests[0].Url.AbsolutePath);
        await Assert.ThrowsAsync<ArgumentException>(() => client.ReadFileAsync(new() { Name = "files/" }));
    }

    [Fact]
    public async Task An_error_may_be_the_root_of_the_body()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(400, "<?xml version=\"1.0\"?><Broken xmlns=\"http://files\"><Parts><Part>one</Part><Part>two</Part></Parts><RequestId>r</RequestId></Broken>"));
        using FilesClient client = Client(handler);
        Broken broken = await Assert.ThrowsAsync<Broken>(() => client.ReadFileAsync(new() { Name = "a" }));
        Assert.Equal(("Broken", "r"), (broken.ErrorCode, broken.RequestId));
        Assert.Equal(["one", "two"], broken.Parts);

        handler = new(ScriptedHandler.Answer(400, "<html><body/></html>"));
        using FilesClient other = Client(handler);
        Assert.Null((await Assert.ThrowsAsync<FilesException>(() => other.ReadFileAsync(new() { Name = "a" }))).ErrorCode);
    }

    private static FilesClient Client(ScriptedHandler handler) => new(
        new() { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret"), MaxAttempts = 1 },
        new HttpClient(handler, disposeHandler: false));
}
