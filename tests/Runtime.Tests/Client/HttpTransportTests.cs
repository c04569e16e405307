using Smithwright.Runtime.Client.Transport;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>The handler for HTTP clients that applications build: what their own handlers send again is sent, what the framework repeats is not.</summary>
public class HttpTransportTests
{
    [Fact]
    public async Task A_message_that_a_handler_sends_twice_goes_over_the_wire_twice()
    {
        await using LoopbackServer server = new(_ => LoopbackServer.Ok("{}"));
        using HttpMessageInvoker http = new(HttpTransport.CreateHandler(TimeSpan.FromSeconds(5)));
        using AttemptMessage message = Message(server);
        for (int i = 0; i < 2; i++)
        {
            (await http.SendAsync(message, default)).Dispose();
        }
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_copy_of_a_message_is_not_repeated_when_the_connection_closes()
    {
        // The framework repeats what it sent on a connection that was used before.
        await using LoopbackServer server = new(number => number == 1 ? LoopbackServer.Ok("{}") : "");
        using HttpMessageInvoker http = new(HttpTransport.CreateHandler(TimeSpan.FromSeconds(5)));
        using (HttpRequestMessage first = Copy(server))
        {
            (await http.SendAsync(first, default)).Dispose();
        }
        using HttpRequestMessage second = Copy(server);
        await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(second, default));
        Assert.Equal(2, server.Requests.Count);
    }

    // Which is the framework's default, and must be left to it: see tests/Package.Tests for what setting it costs.
    [Fact]
    public async Task Bodies_are_left_as_they_come()
    {
        await using LoopbackServer server = new(_ => "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}");
        using HttpMessageInvoker http = new(HttpTransport.CreateHandler(TimeSpan.FromSeconds(5)));
        using AttemptMessage message = Message(server);
        using HttpResponseMessage response = await http.SendAsync(message, default);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
        Assert.DoesNotContain("Accept-Encoding", server.Requests.Single(), StringComparison.OrdinalIgnoreCase);
    }

    private static AttemptMessage Message(LoopbackServer server)
    {
        AttemptMessage message = new(HttpMethod.Get, server.Address);
        message.Headers.Add(AttemptMessage.AttemptHeader, "attempt=1; max=1");
        return message;
    }

    // Hedging sends copies, which are messages of the framework's own kind.
    private static HttpRequestMessage Copy(LoopbackServer server)
    {
        HttpRequestMessage message = new(HttpMethod.Get, server.Address);
        message.Headers.Add(AttemptMessage.AttemptHeader, "attempt=1; max=1");
        return message;
    }
}
