using System.Globalization;
using CsCheck;
using Example.Vault;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>
/// Whatever a caller passes on, a call ends in its result, or in an <see cref="ArgumentException"/> before anything is sent, and what is sent goes to the
/// service and to the operation that were meant. <c>SMITHWRIGHT_FUZZ</c> says how many times longer to try.
/// </summary>
public sealed class RequestFuzzTests
{
    private static readonly long Times = long.TryParse(Environment.GetEnvironmentVariable("SMITHWRIGHT_FUZZ"), CultureInfo.InvariantCulture, out long times) ? times : 1;

    [Fact]
    public async Task A_call_goes_where_it_is_meant_or_is_refused()
    {
        int sent = 0;
        int refused = 0;
        await RandomEntries.Calls.SampleAsync(
            async call =>
            {
                RequestProbe probe = new();
                using HttpClient http = new(probe);
                if (await IsSentAsync(call, endpoint: call.Host is null ? null : new Uri($"https://{call.Host}/base"), http))
                {
                    Interlocked.Increment(ref sent);
                    probe.AssertIsMeant(call);
                }
                else
                {
                    Interlocked.Increment(ref refused);
                    Assert.Null(probe.Request);
                }
            },
            iter: 3_000 * Times);
        // Values that are all refused, or all harmless, would try nothing.
        Assert.InRange((double)sent / (sent + refused), 0.1, 0.9);
    }

    [Fact]
    public async Task What_arrives_is_one_request_for_each_call()
    {
        await using LoopbackServer server = new(static _ => LoopbackServer.Ok("{}"));
        using HttpClient http = new(HttpTransport.CreateHandler(TimeSpan.FromSeconds(5)));
        int sent = 0;
        await RandomEntries.Calls.SampleAsync(
            async call =>
            {
                if (!await IsSentAsync(call, server.Address, http))
                {
                    return;
                }
                sent++;
                string[] lines = server.Requests[^1].Split("\r\n\r\n")[0].Split("\r\n");
                Assert.Equal(sent, server.Requests.Count);
                Assert.Matches(@"^POST /tenants/[^/ ?#]+/entries/[!-~]* HTTP/1\.1$", lines[0]);
                Assert.All(lines[1..], line => Assert.Matches("^[!#-'*+.^-z|~0-9A-Z-]+: ?", line));
                // Nothing is there twice but what a rule adds to a header of the same name.
                Assert.Single(lines, line => line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase));
                Assert.Single(lines, line => line.StartsWith("Authorization:", StringComparison.OrdinalIgnoreCase));
                Assert.Single(lines, line => line.StartsWith("User-Agent:", StringComparison.OrdinalIgnoreCase));
            },
            iter: 300 * Times,
            threads: 1);
    }

    private static async Task<bool> IsSentAsync(RandomCall call, Uri? endpoint, HttpClient http)
    {
        try
        {
            ClientOptions options = new()
            {
                Region = call.Region,
                Endpoint = endpoint,
                Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret", "hidden-token") { AccountId = call.AccountId },
                MaxAttempts = 1,
                UserAgentSuffix = call.UserAgent,
            };
            using VaultClient client = new(options, http);
            await client.PutEntryAsync(call.Input);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
