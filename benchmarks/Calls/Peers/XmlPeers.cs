using Amazon.EC2;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Shop.Compute;
using Shop.Storage;
using Shop.Tokens;
using Smithwright.Benchmarks.Calls.Data;

namespace Smithwright.Benchmarks.Calls.Peers;

/// <summary>Services that speak XML, against the vendor's clients.</summary>
internal static class XmlPeers
{
    private static readonly BasicAWSCredentials VendorCredentials = new("AKIDEXAMPLE", "secret");

    public static Comparison Objects()
    {
        byte[] body = XmlData.Objects(1_000);
        AmazonS3Client vendor = new(VendorCredentials, new AmazonS3Config { RegionEndpoint = Amazon.RegionEndpoint.EUWest1, HttpClientFactory = Stub(body) });
        S3Client client = new(Options(), new HttpClient(new StubHandler(body, "application/xml")));
        Amazon.S3.Model.ListObjectsV2Request vendorRequest = new() { BucketName = "archive", Prefix = "films/" };
        ListObjectsV2Request request = new() { Bucket = "archive", Prefix = "films/" };
        return new Comparison("peer-s3", "S3 `ListObjectsV2`, 1,000 keys, over a stub",
        [
            Contender.Of("AWSSDK.S3", () => vendor.ListObjectsV2Async(vendorRequest)),
            Contender.Of("Smithwright", () => client.ListObjectsV2Async(request)),
            ResponseTexts.Alone(body),
        ]);
    }

    public static Comparison Role()
    {
        byte[] body = XmlData.Role();
        AmazonSecurityTokenServiceClient vendor = new(
            VendorCredentials, new AmazonSecurityTokenServiceConfig { RegionEndpoint = Amazon.RegionEndpoint.EUWest1, HttpClientFactory = Stub(body) });
        STSClient client = new(Options(), new HttpClient(new StubHandler(body, "text/xml")));
        Amazon.SecurityToken.Model.AssumeRoleRequest vendorRequest = new() { RoleArn = "arn:aws:iam::123456789012:role/archive", RoleSessionName = "films", DurationSeconds = 3_600 };
        AssumeRoleRequest request = new() { RoleArn = "arn:aws:iam::123456789012:role/archive", RoleSessionName = "films", DurationSeconds = 3_600 };
        return new Comparison("peer-sts", "STS `AssumeRole`, over a stub",
        [
            Contender.Of("AWSSDK.SecurityToken", () => vendor.AssumeRoleAsync(vendorRequest)),
            Contender.Of("Smithwright", () => client.AssumeRoleAsync(request)),
            ResponseTexts.Alone(body),
        ]);
    }

    public static Comparison Instances()
    {
        byte[] body = XmlData.Instances(100);
        AmazonEC2Client vendor = new(VendorCredentials, new AmazonEC2Config { RegionEndpoint = Amazon.RegionEndpoint.EUWest1, HttpClientFactory = Stub(body) });
        EC2Client client = new(Options(), new HttpClient(new StubHandler(body, "text/xml")));
        Amazon.EC2.Model.DescribeInstancesRequest vendorRequest = new() { MaxResults = 100 };
        DescribeInstancesRequest request = new() { MaxResults = 100 };
        return new Comparison("peer-ec2", "EC2 `DescribeInstances`, 100 instances, over a stub",
        [
            Contender.Of("AWSSDK.EC2", () => vendor.DescribeInstancesAsync(vendorRequest)),
            Contender.Of("Smithwright", () => client.DescribeInstancesAsync(request)),
            ResponseTexts.Alone(body),
        ]);
    }

    private static StubClientFactory Stub(byte[] body) => new(body, "text/xml");

    private static ClientOptions Options() => new() { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "secret") };
}
