using System.Globalization;
using System.Net;
using System.Text;
using Example.Kennel;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Smithwright.Extensions.AspNetCore;

namespace Smithwright.Server.Tests;

/// <summary>Requests that are signed, by generated clients and as AWS documents it, and what is wrong with others.</summary>
public sealed class SigV4Tests : IAsyncLifetime
{
    private const string KeyId = "AKIDEXAMPLE";

    private static readonly AwsCredentials Credentials = new(KeyId, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    private static readonly AwsCredentials Temporary = new("ASIAEXAMPLE", "another-secret", "the-token");

    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await StartAsync(options => options.SigningName = "kennel");

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_generated_client_is_let_in_and_known()
    {
        foreach (AwsCredentials credentials in new[] { Credentials, Temporary })
        {
            using KennelClient client = Client(credentials);
            await client.PutDogAsync(new() { Name = "rex", Age = 3, Owner = new() { Email = "a@b.example", Adult = true } });
            Assert.Equal($"GetFile a /b c/ü+ {credentials.AccessKeyId}", (await client.GetFileAsync(new() { Folder = "a /b", Path = "c/ü+" })).Found);
        }
    }

    public static TheoryData<string, Action<HttpRequestMessage>> Changes => new()
    {
        { "method", static request => request.Method = HttpMethod.Post },
        { "path", static request => request.RequestUri = new Uri(request.RequestUri!, "/dogs/max") },
        { "query", static request => request.RequestUri = new Uri(request.RequestUri!, "?a=b") },
        { "a header that is signed", static request => Set(request, "X-Amz-Date", Timestamp(TimeSpan.FromSeconds(2))) },
        { "a header that is not signed and should be", static request => request.Headers.Add("x-amz-meta-more", "1") },
        { "the body", static request => request.Content = Json("""{ "age": 4, "owner": { "email": "a@b.example", "adult": true } }""") },
        { "no body", static request => request.Content = Json("") },
        { "the declared hash", static request => Set(request, "X-Amz-Content-Sha256", new string('0', 64)) },
        { "the hash of nothing", static request => Set(request, "X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD") },
        { "the token", static request => Set(request, "X-Amz-Security-Token", "other") },
        { "no token", static request => request.Headers.Remove("X-Amz-Security-Token") },
        { "the host", static request => request.Headers.Host = "elsewhere.example" },
        { "the signature", static request => Authorize(request, text => text[..^1] + (text[^1] == '0' ? '1' : '0')) },
        { "no signature", static request => Authorize(request, text => text[..text.IndexOf(", Signature", StringComparison.Ordinal)]) },
        { "the key id", static request => Authorize(request, text => text.Replace("ASIAEXAMPLE", KeyId, StringComparison.Ordinal)) },
        { "an unknown key id", static request => Authorize(request, text => text.Replace("ASIAEXAMPLE", "NOBODY", StringComparison.Ordinal)) },
        { "the region", static request => Authorize(request, text => text.Replace("eu-west-1", "eu-west-2", StringComparison.Ordinal)) },
        { "the service", static request => Authorize(request, text => text.Replace("/kennel/", "/other/", StringComparison.Ordinal)) },
        { "the list of headers", static request => Authorize(request, text => text.Replace("host;", "", StringComparison.Ordinal)) },
        { "a header twice in the list", static request => Authorize(request, text => text.Replace("host;", "host;host;", StringComparison.Ordinal)) },
        { "a header that is not there", static request => Authorize(request, text => text.Replace("host;", "host;x-amz-a;", StringComparison.Ordinal)) },
        { "the name of a part", static request => Authorize(request, text => text.Replace("Credential=", "credential=", StringComparison.Ordinal)) },
        { "a second signature", static request => request.RequestUri = new Uri(request.RequestUri!, "?X-Amz-Signature=" + new string('0', 64)) },
        { "too many parts", static request => Authorize(request, text => text + ", Signature=" + new string('0', 64)) },
    };

    /// <summary>One answer for all of them, so that none tells which keys exist or how far a signature came.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Whatever_is_changed_after_signing_is_refused(string what, Action<HttpRequestMessage> change)
    {
        using KennelClient client = Client(Temporary, change);
        ServiceException error = await Assert.ThrowsAnyAsync<ServiceException>(
            () => client.PutDogAsync(new() { Name = "rex", Age = 3, Owner = new() { Email = "a@b.example", Adult = true } }));
        Assert.Equal((403, "InvalidSignatureException"), ((int)error.StatusCode!, error.ErrorCode));
        if (what is not ("the body" or "the hash of nothing"))
        {
            Assert.Equal("The signature of the request is not valid for its key and its content.", error.Message);
        }
        Assert.Empty(_server.Log);
    }

    [Fact]
    public async Task An_unsigned_request_is_refused_in_the_protocols_form()
    {
        using HttpResponseMessage response = await _server.Client.GetAsync("/files/a/root");
        Assert.Equal((HttpStatusCode.Forbidden, "MissingAuthenticationTokenException"), (response.StatusCode, response.Headers.GetValues("x-amzn-ErrorType").Single()));
    }

    [Theory]
    [InlineData(-301, "RequestTimeTooSkewed")]
    [InlineData(301, "RequestTimeTooSkewed")]
    [InlineData(-290, "")]
    [InlineData(290, "")]
    public async Task A_signature_is_good_for_minutes(int seconds, string expected)
    {
        MovedClock clock = new();
        await using TestServer server = await StartAsync(options => options.TimeProvider = clock);
        clock.Offset = TimeSpan.FromSeconds(seconds);
        using KennelClient client = Client(Credentials, server: server);
        if (expected.Length == 0)
        {
            await client.GetFileAsync(new() { Folder = "a", Path = "b" });
        }
        else
        {
            Assert.Equal(expected, (await Assert.ThrowsAnyAsync<ServiceException>(() => client.GetFileAsync(new() { Folder = "a", Path = "b" }))).ErrorCode);
        }
    }

    [Fact]
    public async Task A_stream_is_hashed_while_it_is_read()
    {
        byte[] photo = new byte[300_000];
        using (KennelClient client = Client(Credentials))
        {
            CopyPhotoOutput output = await client.CopyPhotoAsync(new() { Photo = new MemoryStream(photo) });
            MemoryStream copy = new();
            await output.Photo.CopyToAsync(copy);
            Assert.Equal(photo, copy.ToArray());
        }

        using KennelClient forger = Client(Credentials, request => request.Content = new ByteArrayContent(new byte[300_001]));
        Assert.Equal("InvalidSignatureException", (await Assert.ThrowsAnyAsync<ServiceException>(() => forger.CopyPhotoAsync(new() { Photo = new MemoryStream(photo) }))).ErrorCode);
    }

    [Fact]
    public async Task A_body_without_a_declared_hash_is_read_as_far_as_allowed()
    {
        await using TestServer server = await StartAsync(options => options.MaxBufferedBytes = 10);
        using KennelClient client = Client(Credentials, request => request.Headers.Remove("X-Amz-Content-Sha256"), server);
        ServiceException error = await Assert.ThrowsAnyAsync<ServiceException>(
            () => client.PutDogAsync(new() { Name = "rex", Age = 3, Owner = new() { Email = "a@b.example", Adult = true } }));
        Assert.Contains(error.ErrorCode, new[] { "RequestEntityTooLargeException", "InvalidSignatureException" });
    }

    /// <summary>The example of a signed request in AWS's documentation.</summary>
    [Theory]
    [InlineData("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7", HttpStatusCode.OK)]
    [InlineData("6d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7", HttpStatusCode.Forbidden)]
    public async Task A_documented_request_is_verified(string signature, HttpStatusCode expected)
    {
        await using TestServer server = await StartAsync(options => options.TimeProvider = new StoppedClock("2015-08-30T12:36:00Z"));
        using HttpRequestMessage request = new(HttpMethod.Get, "/?Action=ListUsers&Version=2010-05-08");
        request.Headers.Host = "iam.amazonaws.com";
        request.Content = new ByteArrayContent([]);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        request.Headers.Add("X-Amz-Date", "20150830T123600Z");
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature={signature}");
        using HttpResponseMessage response = await server.Client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
    }

    /// <summary>The example of a presigned URL in AWS's documentation.</summary>
    [Theory]
    [InlineData("", "2013-05-24T23:59:59Z", HttpStatusCode.OK)]
    [InlineData("", "2013-05-25T00:00:01Z", HttpStatusCode.Forbidden)]
    [InlineData("", "2013-05-23T23:00:00Z", HttpStatusCode.Forbidden)]
    [InlineData("&more=1", "2013-05-24T00:00:00Z", HttpStatusCode.Forbidden)]
    [InlineData("&X-Amz-Expires=1", "2013-05-24T00:00:00Z", HttpStatusCode.Forbidden)]
    public async Task A_documented_presigned_address_is_verified(string more, string now, HttpStatusCode expected)
    {
        await using TestServer server = await StartAsync(options => (options.TimeProvider, options.KeepsPath) = (new StoppedClock(now), true));
        using HttpRequestMessage request = new(
            HttpMethod.Get,
            "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400"
            + "&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404" + more);
        request.Headers.Host = "examplebucket.s3.amazonaws.com";
        using HttpResponseMessage response = await server.Client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
    }

    /// <summary>The example of a request in chunks in AWS's documentation: the seed signature, which covers the head.</summary>
    [Theory]
    [InlineData(true, "REDUCED_REDUNDANCY", HttpStatusCode.OK)]
    [InlineData(true, "STANDARD", HttpStatusCode.Forbidden)]
    [InlineData(false, "REDUCED_REDUNDANCY", HttpStatusCode.Forbidden)]
    public async Task A_documented_request_in_chunks_is_verified_where_that_is_allowed(bool isAllowed, string storage, HttpStatusCode expected)
    {
        await using TestServer server = await StartAsync(
            options => (options.TimeProvider, options.KeepsPath, options.AllowUnverifiedBodies) = (new StoppedClock("2013-05-24T00:00:00Z"), true, isAllowed));
        using HttpRequestMessage request = new(HttpMethod.Put, "/examplebucket/chunkObject.txt") { Content = new ByteArrayContent(new byte[66824]) };
        request.Content.Headers.ContentEncoding.Add("aws-chunked");
        request.Headers.Host = "s3.amazonaws.com";
        request.Headers.Add("x-amz-date", "20130524T000000Z");
        request.Headers.Add("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
        request.Headers.Add("x-amz-decoded-content-length", "66560");
        request.Headers.Add("x-amz-storage-class", storage);
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;"
            + "x-amz-decoded-content-length;x-amz-storage-class,Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9");
        using HttpResponseMessage response = await server.Client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
    }

    private static async Task<TestServer> StartAsync(Action<SigV4AuthenticationOptions> configure) => await TestServer.StartAsync(
        services =>
        {
            services.AddKennelService<KennelService>();
            services.AddSingleton<ISigV4CallerStore, Callers>();
            services.AddSigV4Authentication(configure);
            services.AddAuthorization();
        },
        app =>
        {
            app.MapKennelService().RequireAuthorization();
            app.MapGet("/", () => "").RequireAuthorization();
            app.MapGet("/test.txt", () => "").RequireAuthorization();
            app.MapPut("/examplebucket/{name}", () => "").RequireAuthorization();
        });

    private KennelClient Client(AwsCredentials credentials, Action<HttpRequestMessage>? change = null, TestServer? server = null) => new(
        new() { Endpoint = (server ?? _server).Address, Region = "eu-west-1", Credentials = credentials, MaxAttempts = 1 },
        new HttpClient(new ChangingHandler(change ?? (static _ => { }))));

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static string Timestamp(TimeSpan later) => (DateTime.UtcNow + later).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static void Set(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.Add(name, value);
    }

    private static void Authorize(HttpRequestMessage request, Func<string, string> change)
    {
        string text = request.Headers.NonValidated["Authorization"].ToString();
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", change(text));
    }

    private sealed class Callers : ISigV4CallerStore
    {
        private static readonly AwsCredentials[] All = [Credentials, Temporary, new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")];

        public ValueTask<SigV4Caller?> FindAsync(string accessKeyId, CancellationToken cancellationToken) =>
            new(All.Where(credentials => credentials.AccessKeyId == accessKeyId).Select(credentials => new SigV4Caller(credentials)).FirstOrDefault());
    }

    private sealed class ChangingHandler(Action<HttpRequestMessage> change) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            change(request);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Offset { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;
    }

    private sealed class StoppedClock(string now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
    }
}
