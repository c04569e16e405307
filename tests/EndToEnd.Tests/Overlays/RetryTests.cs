using Example.Mail;
using Smithwright.Runtime.Tests.Client;
using static Smithwright.EndToEnd.Tests.Overlays.MailService;

namespace Smithwright.EndToEnd.Tests.Overlays;

/// <summary>What overlays say of retries.</summary>
public sealed class RetryTests
{
    [Theory]
    [InlineData(509, "{}", 4)]
    [InlineData(400, """{"__type":"Sorting"}""", 4)]
    [InlineData(400, """{"__type":"TooManyLetters"}""", 4)]
    [InlineData(400, """{"__type":"Other"}""", 1)]
    [InlineData(500, "{}", 4)]
    public async Task A_service_says_how_often_and_after_what_calls_are_repeated(int status, string body, int attempts)
    {
        MailService service = new(ScriptedHandler.Answer(status, body));
        using MailClient client = service.Client();
        await Assert.ThrowsAsync<MailException>(() => client.ReceiveAsync(new()));
        Assert.Equal(attempts, service.Requests.Count);
    }

    [Fact]
    public async Task The_first_pause_is_the_service_s()
    {
        MailService service = new(ScriptedHandler.Answer(500), Ok("{}"));
        using MailClient client = service.Client();
        await client.ReceiveAsync(new());
        Assert.InRange(Assert.Single(service.Time.Waits), TimeSpan.Zero, TimeSpan.FromMilliseconds(25));
    }

    [Fact]
    public async Task An_operation_may_never_be_repeated()
    {
        MailService service = new(ScriptedHandler.Answer(500));
        using MailClient client = service.Client();
        await Assert.ThrowsAsync<MailException>(() => client.SendAsync(new() { Tenant = "acme" }));
        Assert.Single(service.Requests);
    }
}
