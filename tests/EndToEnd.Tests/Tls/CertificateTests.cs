using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Example.Vault;
using Smithwright.EndToEnd.Tests.Requests;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Tls;

/// <summary>A server whose certificate is not right gets nothing of a request, and the call ends after one attempt.</summary>
public sealed class CertificateTests
{
    public static TheoryData<string, bool> Wrong => new()
    {
        { "nobody signed it", false },
        { "nobody signed it", true },
        { "another host", false },
        { "another host", true },
        { "it ended", false },
        { "it ended", true },
        { "it has not begun", false },
        { "it has not begun", true },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_server_with_a_wrong_certificate_gets_nothing(string reason, bool isHttp2)
    {
        using X509Certificate2 authority = TestCertificate.Authority();
        using X509Certificate2 certificate = reason switch
        {
            "nobody signed it" => TestCertificate.SelfSigned("127.0.0.1"),
            "another host" => TestCertificate.Signed(authority, "vault.example.com", -1, 1),
            "it ended" => TestCertificate.Signed(authority, "127.0.0.1", -10, -5),
            _ => TestCertificate.Signed(authority, "127.0.0.1", 5, 10),
        };
        await using TlsServer server = new(certificate, isHttp2 ? SslApplicationProtocol.Http2 : SslApplicationProtocol.Http11);
        ServiceConnectionException failure = await Assert.ThrowsAsync<ServiceConnectionException>(() => CallAsync(server, Trusting(authority), isHttp2));
        Assert.Equal((1, false, 1), (failure.Attempts, failure.IsRetryable, server.Connections));
        Assert.Equal(0, server.Received);
        Assert.Contains("127.0.0.1", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", failure.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The framework's own handler, as a client has it that was given none, trusts no authority but the machine's.</summary>
    [Fact]
    public async Task A_client_of_its_own_refuses_what_the_machine_does_not_trust()
    {
        using X509Certificate2 certificate = TestCertificate.SelfSigned("127.0.0.1");
        await using TlsServer server = new(certificate, SslApplicationProtocol.Http11);
        using VaultClient client = new(Options(server));
        ServiceConnectionException failure = await Assert.ThrowsAsync<ServiceConnectionException>(() => client.PutEntryAsync(Vaults.Entry()));
        Assert.Equal((1, 0), (failure.Attempts, server.Received));
    }

    [Fact]
    public async Task A_right_certificate_is_accepted()
    {
        using X509Certificate2 authority = TestCertificate.Authority();
        using X509Certificate2 certificate = TestCertificate.Signed(authority, "127.0.0.1", -1, 1);
        await using TlsServer server = new(certificate, SslApplicationProtocol.Http11);
        await CallAsync(server, Trusting(authority), isHttp2: false);
        Assert.True(server.Received > 0);
    }

    [Fact]
    public async Task A_handshake_that_breaks_off_is_tried_again()
    {
        using X509Certificate2 authority = TestCertificate.Authority();
        using X509Certificate2 certificate = TestCertificate.Signed(authority, "127.0.0.1", -1, 1);
        await using TlsServer server = new(certificate, SslApplicationProtocol.Http11, cut: 2);
        await CallAsync(server, Trusting(authority), isHttp2: false);
        Assert.Equal(3, server.Connections);
    }

    private static async Task CallAsync(TlsServer server, SslClientAuthenticationOptions tls, bool isHttp2)
    {
        using HttpClient http = isHttp2 ? Vaults.Http2(new SocketsHttpHandler { SslOptions = tls }) : new HttpClient(new SocketsHttpHandler { SslOptions = tls });
        using VaultClient client = new(Options(server), http);
        await client.PutEntryAsync(Vaults.Entry());
    }

    private static ClientOptions Options(TlsServer server) => Vaults.Options(server.Address, maxAttempts: 3, new ImmediateTimeProvider(TimeSpan.FromMinutes(1)));

    private static SslClientAuthenticationOptions Trusting(X509Certificate2 authority)
    {
        X509ChainPolicy policy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(authority);
        return new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
    }
}
