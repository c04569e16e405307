using Example.Kiosk;
using Example.Mail;
using Smithwright.Runtime.Tests.Client;
using static Smithwright.EndToEnd.Tests.Overlays.MailService;

namespace Smithwright.EndToEnd.Tests.Overlays;

/// <summary>What overlays ask of requests, in two protocols.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task Every_request_has_the_service_s_headers_and_an_operation_s_own_go_first()
    {
        MailService service = new(Ok("{}"));
        using MailClient client = service.Client();
        await client.ReceiveAsync(new());
        await client.SendAsync(new() { Tenant = "acme" });
        Assert.Equal(["plain", "express"], service.Requests.Select(request => request.Headers["X-Mail-Mode"]));
        Assert.All(service.Requests, request => Assert.Equal("3", request.Headers["X-Mail-Version"]));
    }

    [Fact]
    public async Task An_empty_label_of_the_host_has_a_default()
    {
        MailService service = new(Ok("{}"));
        using MailClient client = service.Client();
        await client.SendAsync(new() { Tenant = "" });
        await client.SendAsync(new() { Tenant = "acme" });
        Assert.Equal(["public.mail.example", "acme.mail.example"], service.Requests.Select(request => request.Url.Host));
    }

    [Fact]
    public async Task A_member_can_name_the_address()
    {
        MailService service = new(Ok("{}"));
        using MailClient client = service.Client();
        await client.SendAsync(new() { Tenant = "acme", Server = "http://other.example" });
        Assert.EndsWith("other.example", service.Requests[0].Url.Host, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(new() { Tenant = "acme", Server = "other" }));
    }

    [Fact]
    public async Task The_same_holds_where_members_have_places_of_their_own()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200, "{}"));
        using KioskClient client = new(new() { Endpoint = new Uri("http://kiosk.example") }, new HttpClient(handler, disposeHandler: false));
        await client.SellAsync(new() { Stand = "" });
        await client.SellAsync(new() { Stand = "a", Mode = "own", Till = "http://till.example" });
        Assert.Equal(["any.kiosk.example/any/sales", "a.till.example/a/sales"], handler.Requests.Select(request => request.Url.Host + request.Url.AbsolutePath));
        Assert.Equal(["usual", "own"], handler.Requests.Select(request => request.Headers["X-Mode"]));
        Assert.All(handler.Requests, request => Assert.Equal("application/json", request.Headers["Accept"]));
    }

    [Fact]
    public async Task A_default_that_the_service_would_refuse_is_not_sent()
    {
        MailService service = new(Ok("{}"));
        using MailClient client = service.Client();
        await client.ReceiveAsync(new());
        await client.ReceiveAsync(new() { Count = 2 });
        Assert.Equal(["{}", """{"count":2}"""], service.Requests.Select(request => request.Body));
    }
}
