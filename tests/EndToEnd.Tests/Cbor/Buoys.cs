using System.Numerics;
using Example.Buoy;
using Smithwright.EndToEnd.Tests.Fuzzing;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.EndToEnd.Tests.Cbor;

/// <summary>What the tests of rpcv2Cbor have in common.</summary>
internal static class Buoys
{
    public static readonly (string, string) Protocol = ("smithy-protocol", "rpc-v2-cbor");

    /// <summary>A value in every member.</summary>
    public static Reading Full { get; } = new()
    {
        Station = "north é",
        Working = true,
        Tiny = -1,
        Small = short.MinValue,
        Number = 300,
        Big = long.MaxValue,
        Ratio = 0.5f,
        Precise = double.NegativeInfinity,
        Huge = BigInteger.Parse("-18446744073709551617", System.Globalization.CultureInfo.InvariantCulture),
        Exact = 273.15m,
        Photo = new byte[] { 1, 2, 3 },
        At = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_250),
        Passcode = "hidden",
        Expires = DateTimeOffset.FromUnixTimeSeconds(4_000_000_000),
        Mood = Mood.Rough,
        Scale = Scale.Gale,
        Wind = new Wind.Other(new Wind.Gusts([1, null, 3])),
        Winds = [new Wind.None(), new Wind.Knots(7)],
        Gaps = [null, 5],
        Levels = new Dictionary<string, double> { ["high"] = 1.25, ["low"] = 0 },
        History = new Dictionary<string, IReadOnlyList<Wind>?> { ["may"] = [new Wind.Knots(3)], ["june"] = null },
        Near = new Reading { Station = "south" },
    };

    public static byte[] Bytes(Action<CborShapeWriter> write)
    {
        using PooledBufferWriter buffer = new();
        write(new CborShapeWriter(buffer));
        return buffer.WrittenSpan.ToArray();
    }

    public static BuoyClient Client(HttpMessageHandler handler, int maxAttempts = 3) => new(
        new ClientOptions
        {
            Region = "eu-west-1",
            Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret"),
            MaxAttempts = maxAttempts,
            MaxResponseBytes = 1 << 20,
        },
        new HttpClient(handler));

    /// <summary>What a call makes of an answer, and how many requests it took.</summary>
    public static async Task<(Reading? Output, Exception? Exception, int Requests)> ReportAsync(int status, byte[] body, params (string, string)[] headers)
    {
        CountingHandler handler = new(new FuzzHandler(new RandomAnswer(status, headers.Length == 0 ? [Protocol] : headers, body, BreaksOff: false)));
        using BuoyClient client = Client(handler);
        Reading? output = null;
        Exception? exception = await Record.ExceptionAsync(async () => output = await client.ReportAsync(new() { Station = "north" }));
        return (output, exception, handler.Requests);
    }

    private sealed class CountingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
