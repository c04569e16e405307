using System.Security.Cryptography;
using Smithwright.Aws;
using Smithwright.Runtime.Signing;

namespace Smithwright.Benchmarks;

/// <summary>The signer of the runtime alone. Projects with generated clients are no friends of the runtime; this one is.</summary>
public sealed class RuntimeSigner(AwsCredentials credentials, DateTimeOffset time, string region, string service)
{
    private readonly SigV4Signer _signer = new();

    /// <summary>Signs a POST of JSON and returns the signature.</summary>
    public string Sign(string host, string path, byte[] body)
    {
        SigningRequest request = new()
        {
            Method = "POST",
            Path = path,
            PayloadHash = Convert.ToHexStringLower(SHA256.HashData(body)),
            Headers = [new("Content-Type", "application/json"), new("Host", host)],
        };
        return _signer.Sign(request, credentials, new SigningScope(time, region, service));
    }
}
