using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class SigV4SignerTests
{
    private static readonly AwsCredentials Documented = new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    private static readonly DateTimeOffset Noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_documented_key_is_derived()
    {
        byte[] key = new byte[SigningKey.Size];
        SigningKey.Derive("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "20150830", "us-east-1", "iam", key);
        Assert.Equal("c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9", Hex.Format(key));
    }

    [Fact]
    public void The_documented_URL_is_presigned()
    {
        SigningRequest request = new()
        {
            Method = "GET",
            Path = "/test.txt",
            PayloadHash = SigningRequest.UnsignedPayload,
            NormalizesPath = false,
            Headers = [new("Host", "examplebucket.s3.amazonaws.com")],
        };
        string query = new SigV4Signer().Presign(
            request, Documented, new(new(2013, 5, 24, 0, 0, 0, TimeSpan.Zero), "us-east-1", "s3"), TimeSpan.FromDays(1));

        Assert.Equal(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
            + "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
            + "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
            query);
    }

    [Fact]
    public void A_presigned_URL_keeps_its_query_and_carries_the_session_token()
    {
        SigningRequest request = Get();
        string query = new SigV4Signer().Presign(
            new() { Method = "GET", Path = "/", Query = "a=1", Headers = request.Headers },
            new("AKID", "secret", "to/ken"), new(Noon, "eu-west-1", "shop"), TimeSpan.FromMinutes(1));

        Assert.StartsWith("a=1&X-Amz-Algorithm=", query, StringComparison.Ordinal);
        Assert.Contains("&X-Amz-Security-Token=to%2Fken&", query, StringComparison.Ordinal);
        Assert.Equal("Host", Assert.Single(request.Headers).Key);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7 * 24 * 3600 + 1)]
    public void A_presigned_URL_must_expire_within_seven_days(int seconds) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new SigV4Signer().Presign(Get(), Documented, new(Noon, "eu-west-1", "shop"), TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("eu\r\nX-Injected: 1", "shop")]
    [InlineData("eu-west-1", "shop\n")]
    [InlineData("eu-west-1/shop", "shop")]
    [InlineData("eu-west-1", "shop, SignedHeaders=host")]
    [InlineData("eu west", "shop")]
    [InlineData("eu-west-1", "\u015Fhop")]
    public void What_would_end_its_place_in_the_signature_is_refused(string region, string service)
    {
        SigningRequest request = Get();
        Assert.Throws<ArgumentException>(() => new SigV4Signer().Sign(request, Documented, new(Noon, region, service)));
        Assert.Throws<ArgumentException>(() => new SigV4Signer().Presign(request, Documented, new(Noon, region, service), TimeSpan.FromMinutes(1)));
        Assert.DoesNotContain(request.Headers, static header => header.Key == "Authorization");
    }

    [Theory]
    [InlineData("AKID/x", false)]
    [InlineData("AKID,x", false)]
    [InlineData("AK_ID.x-1$", true)]
    public void A_key_id_stays_in_its_place(string id, bool isSigned)
    {
        AwsCredentials credentials = new(id, "secret");
        Exception? exception = Record.Exception(() => new SigV4Signer().Sign(Get(), credentials, new(Noon, "eu-west-1", "shop")));
        Assert.Equal(isSigned ? null : typeof(ArgumentException), exception?.GetType());
    }

    [Fact]
    public void A_request_without_host_is_refused() => Assert.Throws<ArgumentException>(
        () => new SigV4Signer().Sign(new() { Method = "GET", Path = "/" }, Documented, new(Noon, "eu-west-1", "shop")));

    [Fact]
    public void The_kept_key_is_replaced_when_date_region_service_or_secret_change()
    {
        SigV4Signer kept = new();
        (AwsCredentials Credentials, SigningScope Scope)[] uses =
        [
            (Documented, new(Noon, "eu-west-1", "shop")),
            (Documented, new(Noon.AddHours(1), "eu-west-1", "shop")),
            (Documented, new(Noon.AddDays(1), "eu-west-1", "shop")),
            (Documented, new(Noon.AddDays(1), "us-east-1", "shop")),
            (Documented, new(Noon.AddDays(1), "us-east-1", "store")),
            (new("AKIAIOSFODNN7EXAMPLE", "other"), new(Noon.AddDays(1), "us-east-1", "store")),
        ];
        foreach ((AwsCredentials credentials, SigningScope scope) in uses)
        {
            Assert.Equal(Authorization(new SigV4Signer(), credentials, scope), Authorization(kept, credentials, scope));
        }
    }

    [Fact]
    public void The_kept_key_is_used_again()
    {
        SigningKeyCache cache = new();
        DerivedKey first = cache.Get("secret", "20240506T120000Z", "eu-west-1", "shop");
        Assert.Same(first, cache.Get("secret", "20240506T130000Z", "eu-west-1", "shop"));
        Assert.NotSame(first, cache.Get("secret", "20240507T120000Z", "eu-west-1", "shop"));
    }

    [Fact]
    public async Task Signatures_made_at_once_are_those_made_one_by_one()
    {
        SigV4Signer signer = new();
        string expected = Authorization(new SigV4Signer(), Documented, new(Noon, "eu-west-1", "shop"));
        string[] all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => Enumerable.Range(0, 500).Select(_ => Authorization(signer, Documented, new(Noon, "eu-west-1", "shop"))).Distinct().Single())));
        Assert.All(all, signature => Assert.Equal(expected, signature));
    }

    [Fact]
    public void Times_are_signed_as_UTC()
    {
        SigningRequest request = Get();
        new SigV4Signer().Sign(request, Documented, new(new(2024, 5, 6, 1, 0, 0, TimeSpan.FromHours(2)), "eu-west-1", "shop"));
        Assert.Contains(new("X-Amz-Date", "20240505T230000Z"), request.Headers);
    }

    private static SigningRequest Get() => new() { Method = "GET", Path = "/", Headers = [new("Host", "shop.example.com")] };

    private static string Authorization(SigV4Signer signer, AwsCredentials credentials, SigningScope scope)
    {
        SigningRequest request = Get();
        signer.Sign(request, credentials, scope);
        return request.Headers[^1].Value;
    }
}
