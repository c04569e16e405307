using BenchmarkDotNet.Attributes;

using Smithwright.Benchmarks.Calls.HandWritten;
using Smithwright.Runtime.Signing;

namespace Smithwright.Benchmarks.Micro;

[MemoryDiagnoser]
[ShortRunJob]
public class SignBenchmark
{
    private const string Host = "personalize-runtime.eu-west-1.amazonaws.com";
    private const string Path = "/personalize-ranking";
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    private static readonly DateTimeOffset Time = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);

    private readonly RequestSigner _byHand = new("AKIDEXAMPLE", Secret, "eu-west-1", "personalize");
    private readonly RuntimeSigner _signer = new(new AwsCredentials("AKIDEXAMPLE", Secret), Time, "eu-west-1", "personalize");
    private readonly byte[] _body = new byte[955];

    [Benchmark(Baseline = true)]
    public string ByHand() => _byHand.Authorize(Host, Path, RequestSigner.Timestamp(Time), _body);

    [Benchmark]
    public string Generated() => _signer.Sign(Host, Path, _body);
}
