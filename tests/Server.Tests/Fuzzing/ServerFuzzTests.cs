using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Example.Kennel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Smithwright.Server.Tests.Fuzzing;

/// <summary>Requests that were broken at random, against a server of each format of messages: whatever they are, they get an answer, and it is not that the server is at fault.</summary>
public sealed class ServerFuzzTests
{
    private const int Parallel = 16;
    private const string FormHead = "POST / HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    private const string Json = """{"id":"1","count":3,"name":"x","tags":["a"],"at":1.5,"photo":"YWI=","part":{"kind":"BIG","choice":{"right":5}},"share":0.5}""";

    private static readonly int Cases = Setting("SMITHWRIGHT_FUZZ", 300);
    private static readonly int First = Setting("SMITHWRIGHT_FUZZ_FROM", 1);

    private static readonly Dictionary<string, (Action<WebApplication> Map, string Head, string Body)> Servers = new(StringComparer.Ordinal)
    {
        ["restJson1"] = (app => global::Fuzzed.RestJson.ShopServiceExtensions.MapShopEmulator(app), "POST /orders/1?a=b HTTP/1.1\r\nContent-Type: application/json\r\n", Json),
        ["restXml"] = (
            app => global::Fuzzed.RestXml.ShopServiceExtensions.MapShopEmulator(app),
            "POST /orders/1 HTTP/1.1\r\nContent-Type: application/xml\r\n",
            "<OrderInput><count>3</count><name>The &amp; Odyssey</name><tags><member>a</member></tags><part><kind>BIG</kind><choice><right>5</right></choice></part></OrderInput>"),
        ["awsJson1_0"] = (
            app => global::Fuzzed.AwsJson10.ShopServiceExtensions.MapShopEmulator(app), "POST / HTTP/1.1\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Target: Shop.Order\r\n", Json),
        ["awsJson1_1"] = (
            app => global::Fuzzed.AwsJson11.ShopServiceExtensions.MapShopEmulator(app), "POST / HTTP/1.1\r\nContent-Type: application/x-amz-json-1.1\r\nX-Amz-Target: Shop.Order\r\n", Json),
        ["rpcv2Json"] = (
            app => global::Fuzzed.Json.ShopServiceExtensions.MapShopEmulator(app),
            "POST /service/Shop/operation/Order HTTP/1.1\r\nContent-Type: application/json\r\nsmithy-protocol: rpc-v2-json\r\n",
            """{"id":"1","count":3,"name":"x","tags":["a"],"part":{"kind":"BIG","choice":{"left":"l"}}}"""),
        ["rpcv2Cbor"] = (
            app => global::Fuzzed.Cbor.ShopServiceExtensions.MapShopEmulator(app),
            "POST /service/Shop/operation/Order HTTP/1.1\r\nContent-Type: application/cbor\r\nsmithy-protocol: rpc-v2-cbor\r\nAccept: application/cbor\r\n",
            "\u00a3bidaaecount\u0003ephotoBab"),
        ["awsQuery"] = (
            app => global::Fuzzed.Query.ShopServiceExtensions.MapShopEmulator(app),
            FormHead,
            "Action=Order&Version=2026-01-01&id=1&count=3&name=b&tags.member.1=a&tags.member.2=b&at=2026-01-01T00%3A00%3A00Z&part.kind=BIG"),
        ["ec2Query"] = (
            app => global::Fuzzed.Ec2.ShopServiceExtensions.MapShopEmulator(app), FormHead, "Action=Order&Version=2026-01-01&Id=1&Count=3&Name=b&Tags.1=a&Tags.2=b&At=2026-01-01T00%3A00%3A00Z&Part.Kind=BIG"),
        ["a handler"] = (app => app.MapKennelService(), "PUT /dogs/rex HTTP/1.1\r\nContent-Type: application/json\r\n", """{"age":3,"owner":{"email":"a@b.example","adult":true},"tricks":["sit"]}"""),
    };

    public static TheoryData<string> Names => [.. Servers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_request_gets_an_answer_of_the_protocol(string name)
    {
        (Action<WebApplication> map, string head, string body) = Servers[name];
        await using TestServer server = await TestServer.StartAsync(services => services.AddKennelService<KennelService>(), map, builder => builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 1_000_000, gracePeriod: TimeSpan.FromSeconds(1.5));
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(2);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(1);
        }));
        Assert.Equal(200, await StatusAsync(server.Address.Port, Request(head, Encoding.Latin1.GetBytes(body))));
        using SemaphoreSlim slots = new(Parallel);
        await Task.WhenAll(Enumerable.Range(First, Cases).Select(async seed =>
        {
            await slots.WaitAsync();
            try
            {
                int status = await StatusAsync(server.Address.Port, Broken(head, Encoding.Latin1.GetBytes(body), new Random(seed)));
                Assert.True(status is >= 200 and < 500 or 505, string.Create(CultureInfo.InvariantCulture, $"The request of seed {seed} got the status {status}."));
            }
            finally
            {
                slots.Release();
            }
        }));
        Assert.Empty(server.Log);
    }

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : usual;

    private static byte[] Request(string head, byte[] body) =>
        [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{head}Host: localhost\r\nConnection: close\r\nContent-Length: {body.Length}\r\n\r\n")), .. body];

    private static byte[] Broken(string head, byte[] body, Random random)
    {
        switch (random.Next(20))
        {
            case < 12:
                return Request(head, Change(body, random));
            case < 16:
                return Request(Lines(head, random), body);
            case < 19:
                string line = head[..head.IndexOf('\r')];
                string changed = Encoding.Latin1.GetString(Change(Encoding.Latin1.GetBytes(line[..^9]), random)).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
                return Request(changed + " HTTP/1.1" + head[line.Length..], body);
            default:
                return Change(Request(head, body), random);
        }
    }

    /// <summary>Leaves headers out, doubles them and changes their values.</summary>
    private static string Lines(string head, Random random)
    {
        string[] lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> changed = lines[1..].SelectMany(line => random.Next(4) switch
        {
            0 => Array.Empty<string>(),
            1 => [line, line],
            2 => [$"{line[..(line.IndexOf(':') + 1)]} {(char)random.Next('!', '~')}"],
            _ => [line],
        });
        return string.Concat(changed.Prepend(lines[0]).Select(line => line + "\r\n"));
    }

    private static byte[] Change(byte[] text, Random random)
    {
        List<byte> changed = [.. text];
        for (int i = random.Next(1, 4); i > 0 && changed.Count > 1; i--)
        {
            int place = random.Next(changed.Count);
            switch (random.Next(5))
            {
                case 0:
                    changed[place] = (byte)random.Next(256);
                    break;
                case 1:
                    changed.RemoveAt(place);
                    break;
                case 2:
                    changed.Insert(place, (byte)random.Next(256));
                    break;
                case 3:
                    changed.RemoveRange(place, changed.Count - place);
                    break;
                default:
                    changed.InsertRange(place, changed.GetRange(0, place));
                    break;
            }
        }

        return [.. changed];
    }

    /// <summary>The status of the answer, whose end has to come.</summary>
    private static async Task<int> StatusAsync(int port, byte[] request)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        using TcpClient socket = new();
        await socket.ConnectAsync(IPAddress.Loopback, port, limit.Token);
        await using NetworkStream stream = socket.GetStream();
        await stream.WriteAsync(request, limit.Token);
        MemoryStream received = new();
        try
        {
            await stream.CopyToAsync(received, limit.Token);
        }
        catch (IOException)
        {
            // A server that closes before it has read all of a request resets the connection behind its answer.
        }

        string answer = Encoding.Latin1.GetString(received.ToArray());
        return answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(answer.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }
}
