using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Example.Kennel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Smithwright.Server.Tests;

/// <summary>What a server makes of requests, good and bad.</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private const string Dog = """{ "age": 3, "owner": { "email": "a@b.example", "adult": true } }""";

    private TestServer _server = null!;

    public async Task InitializeAsync() =>
        _server = await TestServer.StartAsync(services => services.AddKennelService<KennelService>(), app => app.MapKennelService());

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("/files/a/b/c", "GetFile a b/c")]
    [InlineData("/files/a%2Fb/c%20d", "GetFile a/b c d")]
    [InlineData("/files/a/root", "GetRoot a")]
    [InlineData("/files/a/root?special", "GetSpecial a")]
    [InlineData("/files/a/root?special=yes&more", "GetSpecial a")]
    [InlineData("/files/a/root/more", "GetFile a root/more")]
    public async Task The_most_specific_pattern_is_called(string path, string expected)
    {
        using HttpResponseMessage response = await _server.Client.GetAsync(path);
        Assert.Equal($$"""{"found":"{{expected}}"}""", await response.Content.ReadAsStringAsync());
        Assert.True(response.Headers.Contains("x-amzn-RequestId"));
    }

    [Theory]
    [InlineData("GET", "/nothing", 404, "UnknownOperationException")]
    [InlineData("GET", "/files/a/", 404, "UnknownOperationException")]
    [InlineData("GET", "/dogs/rex", 405, "UnknownOperationException")]
    public async Task An_unknown_operation_is_refused(string method, string path, int status, string code)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        using HttpResponseMessage response = await _server.Client.SendAsync(request);
        Assert.Equal((status, code), Of(response));
        Assert.Equal(status == 405 ? ["PUT"] : [], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("""{ "age": "3" }""", "application/json", 400, "SerializationException")]
    [InlineData("""{ "age": 3, }""", "application/json", 400, "SerializationException")]
    [InlineData("""{ "age": 3 """, "application/json", 400, "SerializationException")]
    [InlineData("""{ "tricks": [null] }""", "application/json", 400, "SerializationException")]
    [InlineData("[]", "application/json", 400, "SerializationException")]
    [InlineData(Dog, "text/plain", 415, "UnsupportedMediaTypeException")]
    public async Task A_malformed_request_is_refused(string body, string mediaType, int status, string code)
    {
        using HttpResponseMessage response = await PutAsync("rex", body, mediaType);
        Assert.Equal((status, code), Of(response));
    }

    [Fact]
    public async Task What_the_caller_does_not_accept_is_not_made()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/files/a/root");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using HttpResponseMessage response = await _server.Client.SendAsync(request);
        Assert.Equal((406, "NotAcceptableException"), Of(response));
    }

    [Fact]
    public async Task All_violations_are_reported_at_once_and_in_Smithys_words()
    {
        using HttpResponseMessage response = await PutAsync("rex", """{ "owner": { "email": "a" }, "tricks": ["sit", "sit"] }""");
        Assert.Equal((400, "ValidationException"), Of(response));
        JsonElement error = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        string[] expected =
        [
            "/age Value at '/age' failed to satisfy constraint: Member must not be null",
            "/owner/email Value with length 1 at '/owner/email' failed to satisfy constraint: Member must have length greater than or equal to 3",
            "/owner/adult Value at '/owner/adult' failed to satisfy constraint: Member must not be null",
            "/tricks Value at '/tricks' failed to satisfy constraint: Member must have unique values",
        ];
        Assert.Equal(expected, error.GetProperty("fieldList").EnumerateArray().Select(field => $"{field.GetProperty("path")} {field.GetProperty("message")}"));
        Assert.StartsWith("4 validation errors detected. Value at '/age'", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defaults_of_the_model_are_filled_in()
    {
        using HttpResponseMessage response = await PutAsync("mongrel", """{ "age": 3, "owner": { "email": "a@b.example", "adult": false }, "unknown": [{}] }""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_modeled_error_has_its_status_and_members()
    {
        using HttpResponseMessage response = await PutAsync("biter", Dog);
        Assert.Equal((422, "Bitten"), Of(response));
        Assert.Equal("""{"message":"It bites.","teeth":42}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_error_of_the_service_that_no_model_has_is_written_as_it_is()
    {
        using HttpResponseMessage response = await PutAsync("busy", Dog);
        Assert.Equal((429, "Busy"), Of(response));
    }

    [Theory]
    [InlineData("bug", "secret")]
    [InlineData("runner", "Not an error of this operation.")]
    public async Task Whatever_else_is_thrown_is_logged_and_not_told(string name, string secret)
    {
        using HttpResponseMessage response = await PutAsync(name, Dog);
        Assert.Equal((500, "InternalFailure"), Of(response));
        Assert.DoesNotContain(secret, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        string entry = Assert.Single(_server.Log);
        Assert.Contains(secret, entry, StringComparison.Ordinal);
        Assert.Contains(response.Headers.GetValues("x-amzn-RequestId").Single(), entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        using HttpResponseMessage response = await PutAsync("rex", new string(' ', 17 * 1024 * 1024));
        Assert.Equal((413, "RequestEntityTooLargeException"), Of(response));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_beyond_the_limit_of_the_web_server_is_refused_in_the_protocols_form(bool chunked)
    {
        await using TestServer server = await TestServer.StartAsync(
            services => services.AddKennelService<KennelService>(),
            app => app.MapKennelService(),
            builder => builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 1000));
        foreach (string path in new[] { "/dogs/rex", "/photos" })
        {
            using HttpRequestMessage request = new(path == "/photos" ? HttpMethod.Post : HttpMethod.Put, path) { Content = new StringContent(new string(' ', 2000), Encoding.UTF8, "application/json") };
            request.Headers.TransferEncodingChunked = chunked;
            using HttpResponseMessage response = await server.Client.SendAsync(request);
            Assert.Equal((413, "RequestEntityTooLargeException"), Of(response));
        }

        Assert.Empty(server.Log);
    }

    [Fact]
    public async Task A_body_that_stops_arriving_is_refused_and_not_waited_for()
    {
        await using TestServer server = await TestServer.StartAsync(
            services => services.AddKennelService<KennelService>(),
            app => app.MapKennelService(),
            builder => builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 1000, gracePeriod: TimeSpan.FromSeconds(1.5))));
        using TcpClient socket = new();
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await using NetworkStream stream = socket.GetStream();
        await stream.WriteAsync("PUT /dogs/rex HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        using StreamReader reader = new(stream);
        Assert.Equal("HTTP/1.1 408 Request Timeout", await reader.ReadLineAsync());
        Assert.Contains("RequestTimeoutException", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Empty(server.Log);
    }

    [Fact]
    public async Task A_caller_who_leaves_ends_the_work_and_leaves_no_entry_in_the_log()
    {
        using (TcpClient socket = new())
        {
            await socket.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
            await using NetworkStream stream = socket.GetStream();
            await stream.WriteAsync("PUT /dogs/rex HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        using HttpResponseMessage response = await PutAsync("rex", Dog);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(_server.Log);
    }

    [Fact]
    public async Task A_badly_framed_body_is_the_callers_fault()
    {
        using TcpClient socket = new();
        await socket.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
        await using NetworkStream stream = socket.GetStream();
        await stream.WriteAsync("PUT /dogs/rex HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nno chunk\r\n"u8.ToArray());
        using StreamReader reader = new(stream);
        Assert.Equal("HTTP/1.1 400 Bad Request", await reader.ReadLineAsync());
        Assert.Empty(_server.Log);
    }

    [Fact]
    public async Task Streams_pass_through()
    {
        byte[] photo = new byte[1 << 20];
        new Random(1).NextBytes(photo);
        using HttpResponseMessage response = await _server.Client.PostAsync("/photos", new ByteArrayContent(photo));
        Assert.Equal(photo, await response.Content.ReadAsByteArrayAsync());
    }

    private Task<HttpResponseMessage> PutAsync(string name, string body, string mediaType = "application/json") =>
        _server.Client.PutAsync($"/dogs/{name}", new StringContent(body, Encoding.UTF8, mediaType));

    private static (int Status, string Code) Of(HttpResponseMessage response) => ((int)response.StatusCode, response.Headers.GetValues("x-amzn-ErrorType").Single());
}
