using System.Net;
using Example.Mail;
using Smithwright.Runtime.Tests.Client;
using static Smithwright.EndToEnd.Tests.Overlays.MailService;

namespace Smithwright.EndToEnd.Tests.Overlays;

/// <summary>Checksums of bodies and digests of messages, which were computed by other programs.</summary>
public sealed class ResponseCheckTests
{
    private const string Crc32OfBraces = "2745614147";

    [Fact]
    public async Task A_body_that_was_damaged_is_asked_for_again()
    {
        MailService service = new(Ok("{ }", ("x-mail-crc32", Crc32OfBraces)), Ok("{}", ("x-mail-crc32", Crc32OfBraces)));
        using MailClient client = service.Client();
        Assert.Empty((await client.ReceiveAsync(new())).Letters);
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_stays_damaged_is_an_exception_that_says_so()
    {
        MailService service = new(Ok("{ }", ("x-mail-crc32", Crc32OfBraces), ("x-amzn-RequestId", "r-1")));
        using MailClient client = service.Client();
        ResponseChecksumException exception = await Assert.ThrowsAsync<ResponseChecksumException>(() => client.ReceiveAsync(new()));
        Assert.Equal((HttpStatusCode.OK, "r-1", 4, true), (exception.StatusCode, exception.RequestId, exception.Attempts, exception.IsRetryable));
        Assert.Contains("x-mail-crc32", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", Crc32OfBraces)]
    [InlineData("{ }", null)]
    [InlineData("{ }", "")]
    [InlineData("{ }", "none")]
    public async Task A_body_without_a_checksum_or_with_its_own_passes(string body, string? checksum)
    {
        MailService service = new(Ok(body, checksum is null ? [] : [("x-mail-crc32", checksum)]));
        using MailClient client = service.Client();
        await client.ReceiveAsync(new());
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task An_error_that_was_damaged_is_not_taken_for_what_it_says()
    {
        MailService service = new(ScriptedHandler.Answer(400, """{"__type":"Full"}""", ("x-mail-crc32", "1")), Ok("{}"));
        using MailClient client = service.Client();
        await client.ReceiveAsync(new());
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task A_body_whose_length_is_unknown_may_have_been_decompressed_and_passes()
    {
        MailService service = new(() =>
        {
            HttpResponseMessage response = new() { Content = new StreamContent(new Unseekable("{}"u8.ToArray())) };
            response.Headers.Add("x-mail-crc32", "1");
            return response;
        });
        using MailClient client = service.Client();
        await client.ReceiveAsync(new());
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData("""{"textMd5":"fee40dc24d0ad6a90c608052aa4e9e66"}""", true)]
    [InlineData("""{"textMd5":"8D777F385D3DFEC8815D20F7496026DC"}""", false)]
    [InlineData("""{"marksMd5":"00000000000000000000000000000000"}""", false)]
    [InlineData("{}", true)]
    public async Task A_message_is_compared_with_its_digest(string answer, bool passes)
    {
        MailService service = new(Ok(answer));
        using MailClient client = service.Client();
        SendInput message = new() { Tenant = "acme", Text = "grüße", Marks = Marks };
        await AssertAsync(passes, () => client.SendAsync(message));
        Assert.Single(service.Requests);
        using MailClient trusting = service.Client(verifies: false);
        await trusting.SendAsync(message);
    }

    [Theory]
    [InlineData("f55f23b85e75c398d21bf9732e7b3241", true)]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e", false)]
    public async Task Attributes_are_hashed_in_the_order_of_their_names(string digest, bool passes)
    {
        MailService service = new(Ok($$"""{"letters":[{"marks":{"größe":{"kind":"Number","text":"4"},"Raw":{"kind":"Binary","bytes":"AP8="} },"marksMd5":"{{digest}}"}]}"""));
        using MailClient client = service.Client();
        await AssertAsync(passes, () => client.ReceiveAsync(new()));
    }

    [Theory]
    [InlineData("""{"sent":[{"key":"2","textMd5":"92eb5ffee6ae2fec3ad71c777531578f"},{"key":"1","textMd5":"0cc175b9c0f1b6a831c399e269772661"}]}""", true)]
    [InlineData("""{"sent":[{"key":"1","textMd5":"92eb5ffee6ae2fec3ad71c777531578f"}]}""", false)]
    [InlineData("""{"sent":[{"key":"3","textMd5":"92eb5ffee6ae2fec3ad71c777531578f"},{"textMd5":"0"}]}""", true)]
    [InlineData("{}", true)]
    public async Task Messages_of_a_batch_are_found_by_their_keys(string answer, bool passes)
    {
        using MailClient client = new MailService(Ok(answer)).Client();
        await AssertAsync(passes, () => client.SendAllAsync(new() { Letters = [new() { Key = "1", Text = "a" }, new() { Key = "2", Text = "b" }] }));
    }

    [Theory]
    [InlineData("""{"__type":"Full","message":"m","error_description":"The box is full."}""", "The box is full.")]
    [InlineData("""{"__type":"Full","error_description":7,"message":"m"}""", "m")]
    [InlineData("""{"__type":"Full","inner":{"error_description":"no"},"message":"m"}""", "m")]
    public async Task The_message_of_an_error_is_where_the_service_has_it(string body, string message)
    {
        using MailClient client = new MailService(ScriptedHandler.Answer(400, body)).Client();
        Full error = await Assert.ThrowsAsync<Full>(() => client.ReceiveAsync(new()));
        Assert.Equal(message, error.Message);
    }

    private static Dictionary<string, Mark> Marks => new() { ["größe"] = new() { Kind = "Number", Text = "4" } };

    private static async Task AssertAsync<T>(bool passes, Func<Task<T>> call)
    {
        if (passes)
        {
            await call();
            return;
        }

        ResponseChecksumException exception = await Assert.ThrowsAsync<ResponseChecksumException>(call);
        Assert.False(exception.IsRetryable);
        Assert.Contains("Md5", exception.Message, StringComparison.Ordinal);
    }

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
