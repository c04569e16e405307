using Example.Storage;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.EndToEnd.Tests.Peers;

/// <summary>What is known of S3, with its real model.</summary>
public sealed class StorageCustomizationTests
{
    [Fact]
    public async Task Listings_are_asked_for_as_in_URLs()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(
            200,
            "<ListBucketResult><EncodingType>url</EncodingType><Contents><Key>a+b%01</Key></Contents><CommonPrefixes><Prefix>c%2F</Prefix></CommonPrefixes></ListBucketResult>"));
        using S3Client client = Client(handler);
        ListObjectsV2Output output = await client.ListObjectsV2Async(new() { Bucket = "films" });
        Assert.Contains("encoding-type=url", handler.Requests[0].Url.Query, StringComparison.Ordinal);
        Assert.Equal("a b\u0001", Assert.Single(output.Contents!).Key);
        Assert.Equal("c/", Assert.Single(output.CommonPrefixes!).Prefix);
    }

    [Fact]
    public async Task Uploads_wait_until_they_are_wanted_and_keys_are_encoded()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200));
        using S3Client client = Client(handler);
        using MemoryStream body = new(new byte[3 * 1024 * 1024]);
        await client.PutObjectAsync(new() { Bucket = "films", Key = "a", Body = body, SSECustomerAlgorithm = "AES256", SSECustomerKey = "0123456789abcdef0123456789abcdef" });
        Assert.Equal("100-continue", handler.Requests[0].Headers["Expect"]);
        Assert.Equal("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", handler.Requests[0].Headers["x-amz-server-side-encryption-customer-key"]);
        Assert.Equal("hRasmdxgYDKV3nvbahU1MA==", handler.Requests[0].Headers["x-amz-server-side-encryption-customer-key-MD5"]);
    }

    [Fact]
    public async Task The_key_of_a_source_is_encoded_as_well()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200, "<CopyObjectResult/>"));
        using S3Client client = Client(handler);
        await client.CopyObjectAsync(new() { Bucket = "films", Key = "a", CopySource = "films/b", CopySourceSSECustomerKey = "0123456789abcdef0123456789abcdef" });
        Assert.Equal("hRasmdxgYDKV3nvbahU1MA==", handler.Requests[0].Headers["x-amz-copy-source-server-side-encryption-customer-key-MD5"]);
    }

    [Fact]
    public async Task A_date_that_is_none_breaks_nothing()
    {
        ScriptedHandler handler = new(ScriptedHandler.Answer(200, "", ("Expires", "0")));
        using S3Client client = Client(handler);
        await client.HeadObjectAsync(new() { Bucket = "films", Key = "a" });
        Assert.Single(handler.Requests);
    }

    private static S3Client Client(ScriptedHandler handler) => new(
        new() { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret"), MaxAttempts = 1 },
        new HttpClient(handler, disposeHandler: false));
}
