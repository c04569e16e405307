using System.Security.Cryptography;
using System.Text;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class SigV4aSignerTests
{
    private static readonly AwsCredentials Credentials = new("AKIDEXAMPLE", "hidden-secret", "hidden-token");

    private static readonly DateTimeOffset Noon = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("eu-west-1")]
    [InlineData("*")]
    [InlineData("eu-*,us-east-1")]
    public void A_signature_is_good_for_the_regions_that_the_request_names(string regions)
    {
        SigningRequest request = Get();
        string signature = new SigV4aSigner().Sign(request, Credentials, new(Noon, regions, "shop"));

        string authorization = request.Headers.Single(static header => header.Key == "Authorization").Value;
        Assert.Equal(
            "AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20260506/shop/aws4_request, "
            + $"SignedHeaders=host;x-amz-date;x-amz-region-set;x-amz-security-token, Signature={signature}",
            authorization);
        Assert.Equal(regions, request.Headers.Single(static header => header.Key == "X-Amz-Region-Set").Value);
        request.Headers.RemoveAll(static header => header.Key == "Authorization");
        AssertIsOf(request, signature);
    }

    [Fact]
    public void A_presigned_URL_names_the_regions_and_is_signed_by_the_pair()
    {
        SigningRequest request = Get();
        string query = new SigV4aSigner().Presign(request, Credentials, new(Noon, "*", "shop"), TimeSpan.FromMinutes(15));

        string[] parts = query.Split("&X-Amz-Signature=");
        Assert.Equal(
            "X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260506%2Fshop%2Faws4_request&X-Amz-Date=20260506T120000Z&X-Amz-Expires=900"
            + "&X-Amz-Region-Set=%2A&X-Amz-SignedHeaders=host&X-Amz-Security-Token=hidden-token",
            parts[0]);
        AssertIsOf(new() { Method = "GET", Path = "/", Query = parts[0], Headers = request.Headers }, parts[1]);
    }

    [Theory]
    [InlineData("eu-west-1,")]
    [InlineData("eu west-1")]
    [InlineData("eu-west-1\r\nX-Injected: 1")]
    [InlineData("eu-west-1/shop")]
    public void Regions_that_are_none_are_refused(string regions)
    {
        SigningRequest request = Get();
        Assert.Throws<ArgumentException>(() => new SigV4aSigner().Sign(request, Credentials, new(Noon, regions, "shop")));
        Assert.DoesNotContain(request.Headers, static header => header.Key == "Authorization");
    }

    [Fact]
    public void Other_days_and_services_keep_the_pair_and_other_credentials_get_another()
    {
        KeyPair pair = new("AKIDEXAMPLE", "hidden-secret");
        Assert.True(pair.Fits(Credentials));
        Assert.False(pair.Fits(new AwsCredentials("AKIDEXAMPLE", "other")));
        Assert.False(pair.Fits(new AwsCredentials("AKIDOTHER", "hidden-secret")));
        Assert.NotEqual(pair.PublicKey.X, new KeyPair("AKIDOTHER", "hidden-secret").PublicKey.X);
        SigV4aSigner signer = new();
        SigningRequest request = Get();
        signer.Sign(request, Credentials, new(Noon, "*", "shop"));
        foreach ((DateTimeOffset time, string service) in (ReadOnlySpan<(DateTimeOffset, string)>)[(Noon, "shop"), (Noon.AddDays(1), "shop"), (Noon.AddDays(1), "other")])
        {
            SigningRequest next = Get();
            string signature = signer.Sign(next, Credentials, new(time, "*", service));
            next.Headers.RemoveAll(static header => header.Key == "Authorization");
            AssertIsOf(next, signature, time, service);
        }
    }

    [Fact]
    public void The_public_key_is_that_of_the_private_one()
    {
        for (int i = 0; i < 50; i++)
        {
            using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            ECParameters parameters = key.ExportParameters(includePrivateParameters: true);
            ECPoint found = P256Point.PublicKeyOf(parameters.D);
            Assert.Equal(parameters.Q.X, found.X);
            Assert.Equal(parameters.Q.Y, found.Y);
        }
    }

    [Fact]
    public async Task Signatures_made_at_once_are_good()
    {
        SigV4aSigner signer = new();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() =>
        {
            SigningRequest request = Get($"/{i}");
            string signature = signer.Sign(request, Credentials, new(Noon, "*", "shop"));
            request.Headers.RemoveAll(static header => header.Key == "Authorization");
            AssertIsOf(request, signature);
        })));
    }

    private static SigningRequest Get(string path = "/") => new() { Method = "GET", Path = path, Headers = [new("Host", "example.com")] };

    private static void AssertIsOf(SigningRequest request, string signature) => AssertIsOf(request, signature, Noon, "shop");

    private static void AssertIsOf(SigningRequest request, string signature, DateTimeOffset time, string service)
    {
        using PooledBufferWriter canonical = new(16);
        CanonicalRequest.Write(request, canonical);
        string hash = Convert.ToHexStringLower(SHA256.HashData(canonical.WrittenSpan));
        string text = $"AWS4-ECDSA-P256-SHA256\n{time:yyyyMMdd'T'HHmmss'Z'}\n{time:yyyyMMdd}/{service}/aws4_request\n{hash}";
        using ECDsa verifier = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new KeyPair("AKIDEXAMPLE", "hidden-secret").PublicKey });
        Assert.True(verifier.VerifyData(Encoding.UTF8.GetBytes(text), Convert.FromHexString(signature), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }
}
