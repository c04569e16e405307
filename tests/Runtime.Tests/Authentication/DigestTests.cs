using System.Text.RegularExpressions;
using Smithwright.Authentication;
using Smithwright.Runtime.Authentication;
using Smithwright.Runtime.Tests.Client;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Authentication;

/// <summary>Digest authentication (RFC 7616).</summary>
public sealed class DigestTests
{
    private const string Realm = "http-auth@example.org";
    private const string Nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";

    /// <summary>The example of section 3.9.1, whose client nonce is given.</summary>
    [Theory]
    [InlineData("MD5", "8ca523f5e9506fed4657c9700eebdbec")]
    [InlineData("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1")]
    public void The_responses_of_the_specification_come_out(string algorithm, string response)
    {
        const string ClientNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        string challenge = $"Digest realm=\"{Realm}\", qop=\"auth, auth-int\", algorithm={algorithm}, nonce=\"{Nonce}\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
        DigestSession session = new(DigestChallenge.Choose([challenge])!, ClientNonce);
        string answer = session.Answer("GET", "/dir/index.html", new Login("Mufasa", "Circle of Life"), null);
        Assert.Equal(
            $"Digest username=\"Mufasa\", realm=\"{Realm}\", nonce=\"{Nonce}\", uri=\"/dir/index.html\", response=\"{response}\", algorithm={algorithm}, "
            + $"opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\", qop=auth, nc=00000001, cnonce=\"{ClientNonce}\"",
            answer);
        Assert.Contains("nc=00000002", session.Answer("GET", "/dir/index.html", new Login("Mufasa", "Circle of Life"), null), StringComparison.Ordinal);
    }

    /// <summary>The example of RFC 2617, section 3.5, whose response without qop is known as well.</summary>
    [Fact]
    public void Services_that_know_no_quality_of_protection_are_answered_too()
    {
        DigestChallenge challenge = DigestChallenge.Choose(["Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\""])!;
        string answer = new DigestSession(challenge, "c").Answer("GET", "/dir/index.html", new Login("Mufasa", "Circle Of Life"), null);
        Assert.Contains("response=\"670fd8c2df070c60b045671b8b24ff02\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("cnonce", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("algorithm", answer, StringComparison.Ordinal);
    }

    /// <summary>The example of section 3.9.2.</summary>
    [Fact]
    public void A_user_can_be_sent_as_a_hash()
    {
        DigestChallenge challenge = DigestChallenge.Choose(["Digest realm=\"api@example.org\", qop=\"auth\", algorithm=SHA-256, nonce=\"n\", charset=UTF-8, userhash=true"])!;
        string answer = new DigestSession(challenge, "c").Answer("GET", "/", new Login("Jäsøn Doe", "Secret, or not?"), null);
        Assert.Matches("username=\"[0-9a-f]{64}\", userhash=true", answer);
        Assert.DoesNotContain("Doe", answer, StringComparison.Ordinal);
        challenge = DigestChallenge.Choose(["Digest realm=\"api\", qop=\"auth\", nonce=\"n\""])!;
        Assert.Contains("username*=UTF-8''J%C3%A4s%C3%B8n%20Doe", new DigestSession(challenge, "c").Answer("GET", "/", new Login("Jäsøn Doe", "s"), null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Basic realm=\"a\", Digest realm=\"b\", nonce=\"n\"", "b", "MD5")]
    [InlineData("Negotiate abc==, Digest realm=\"b\", nonce=\"n\", algorithm=sha-256", "b", "sha-256")]
    [InlineData("Digest realm=\"a\", nonce=\"n\", algorithm=SHA-512-256, Digest realm=\"b\", nonce=\"n\", algorithm=MD5-sess", "b", "MD5-sess")]
    [InlineData("Digest realm=\"a, \\\"b\\\"\", nonce = \"n\"", "a, \"b\"", "MD5")]
    [InlineData("digest nonce=n,realm=r", "r", "MD5")]
    [InlineData("Digest realm=\"a\", nonce=\"n\", qop=\"other\"", null, null)]
    [InlineData("Digest realm=\"a\"", null, null)]
    [InlineData("Bearer", null, null)]
    [InlineData("", null, null)]
    [InlineData("\"\",,==", null, null)]
    [InlineData("Digest realm=\"", null, null)]
    public void A_challenge_is_found_among_others(string header, string? realm, string? algorithm)
    {
        DigestChallenge? challenge = DigestChallenge.Choose([header]);
        Assert.Equal((realm, algorithm), (challenge?.Realm, challenge?.Algorithm.Name));
    }

    [Fact]
    public async Task A_challenge_is_met_by_one_more_request_and_remembered()
    {
        ScriptedHandler handler = new(Challenge("one"), Answer(200, "{}"), Answer(200, "{}"), Challenge("two", ", stale=true"), Answer(200, "{}"));
        using EchoClient client = new(handler, Options(), AuthClients.Service(DigestAuth.Instance), environment: static _ => null);
        await client.EchoAsync("a b");
        await client.EchoAsync("a");
        await client.EchoAsync("a");
        Assert.Equal(["", "one 00000001", "one 00000002", "one 00000003", "two 00000001"], handler.Requests.Select(Nonces));
        Assert.Contains("uri=\"/v1/echo/a%20b?q=a%20b\"", handler.Requests[1].Headers["Authorization"], StringComparison.Ordinal);
        Assert.All(handler.Requests, static request => Assert.StartsWith("{\"text\":", request.Body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nextnonce=\"two\", qop=auth, rspauth=\"6629fae49393a05397450978507c4ef1\"", "two 00000001")]
    [InlineData("qop=auth, nextnonce=two", "two 00000001")]
    [InlineData("nextnonce=\"one\"", "one 00000002")]
    [InlineData("nextnonce=\"\"", "one 00000002")]
    [InlineData("qop=auth", "one 00000002")]
    public async Task The_nonce_that_a_service_announces_is_used_next(string info, string next)
    {
        ScriptedHandler handler = new(Challenge("one"), Answer(200, "{}", ("Authentication-Info", info)), Answer(200, "{}"));
        using EchoClient client = new(handler, Options(), AuthClients.Service(DigestAuth.Instance), environment: static _ => null);
        await client.EchoAsync("a");
        await client.EchoAsync("a");
        Assert.Equal(["", "one 00000001", next], handler.Requests.Select(Nonces));
    }

    [Fact]
    public void A_session_goes_on_with_the_key_of_its_first_nonce()
    {
        DigestSession session = new(DigestChallenge.Choose(["Digest realm=\"r\", nonce=\"one\", qop=\"auth\", algorithm=MD5-sess"])!, "c");
        string key = Hash($"{Hash("user:r:pass")}:one:c");
        Assert.Contains($"response=\"{Hash($"{key}:two:00000001:c:auth:{Hash("GET:/")}")}\"", session.Next("two").Answer("GET", "/", new Login("user", "pass"), null), StringComparison.Ordinal);

        static string Hash(string text) => DigestAlgorithm.Find("MD5")!.Of(text);
    }

    [Fact]
    public async Task A_login_that_is_not_accepted_is_not_tried_forever()
    {
        (IReadOnlyList<SentRequest> sent, Exception? failure) = await AuthClients.TryAsync(
            AuthClients.Service(DigestAuth.Instance), Options(), null, null, Challenge("one"), Challenge("one"));
        Assert.Equal(2, sent.Count);
        Assert.Equal(401, (int)Assert.IsType<EchoException>(failure).StatusCode!);
        Assert.Equal(2, ((ServiceException)failure!).Attempts);
        Assert.DoesNotContain("hidden", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_takes_part_where_the_service_wants_it()
    {
        (IReadOnlyList<SentRequest> sent, Exception? failure) = await AuthClients.TryAsync(
            AuthClients.Service(DigestAuth.Instance), Options(), null, null, Answer(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\"")), Answer(200, "{}"));
        Assert.Null(failure);
        Assert.Contains("qop=auth-int", sent[1].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_password_is_in_no_request()
    {
        (IReadOnlyList<SentRequest> sent, _) = await AuthClients.TryAsync(AuthClients.Service(DigestAuth.Instance), Options(), null, null, Challenge("one"), Answer(200, "{}"));
        Assert.DoesNotContain(sent.SelectMany(static request => request.Headers.Values), static value => value.Contains("hidden", StringComparison.Ordinal));
    }

    // Digest may go over plain HTTP: what is sent is no secret.
    private static ClientOptions Options() => new() { Endpoint = new("http://api.example.com/v1"), Login = new Login("user", "hidden-password"), MaxAttempts = 1 };

    private static Func<HttpResponseMessage> Challenge(string nonce, string more = "") =>
        Answer(401, "", ("WWW-Authenticate", $"Digest realm=\"r\", nonce=\"{nonce}\", qop=\"auth\", algorithm=SHA-256{more}"));

    private static string Nonces(SentRequest request) => request.Headers.TryGetValue("Authorization", out string? value)
        ? $"{Regex.Match(value, " nonce=\"([^\"]*)\"").Groups[1].Value} {Regex.Match(value, "nc=([0-9a-f]*)").Groups[1].Value}"
        : "";
}
