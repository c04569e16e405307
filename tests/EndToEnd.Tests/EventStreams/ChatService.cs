using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Example.Chat;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Tests.Wire;

namespace Smithwright.EndToEnd.Tests.EventStreams;

/// <summary>A service on a loopback port that a test scripts.</summary>
internal sealed class ChatService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly X509Certificate2? _certificate;
    private HttpClient? _http;

    private ChatService(WebApplication app, X509Certificate2? certificate)
    {
        _app = app;
        _certificate = certificate;
    }

    private Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <param name="secure">Over TLS, where HTTP/2 is spoken; otherwise HTTP/1.1.</param>
    public static async Task<ChatService> StartAsync(RequestDelegate answer, bool secure)
    {
        X509Certificate2? certificate = secure ? Certificate() : null;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http1AndHttp2;
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        WebApplication app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return new ChatService(app, certificate);
    }

    public ChatClient Client()
    {
        _http = new HttpClient(new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate!.GetCertHashString() == _certificate!.GetCertHashString(),
            },
        });
        return new ChatClient(Chat.Options(Address), _http);
    }

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        await _app.DisposeAsync();
        _certificate?.Dispose();
    }

    /// <summary>The events that come, out of the messages that sign them.</summary>
    public static async IAsyncEnumerable<Frame> ReceiveAsync(HttpContext context)
    {
        await foreach (Frame signed in Frames.ReadAllAsync(context.Request.Body, context.RequestAborted))
        {
            if (!signed.Payload.IsEmpty)
            {
                yield return Frames.Decode(signed.Payload).Single();
            }
        }
    }

    public static async Task SendAsync(HttpContext context, params Frame[] messages)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "application/vnd.amazon.eventstream";
            context.Response.Headers["x-session"] = "s-1";
        }

        await context.Response.Body.WriteAsync(Frames.Encode(messages), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static X509Certificate2 Certificate()
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
