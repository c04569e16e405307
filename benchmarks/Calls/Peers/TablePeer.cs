using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Shop.Tables;

namespace Smithwright.Benchmarks.Calls.Peers;

/// <summary><c>BatchGetItem</c> against AWSSDK.DynamoDBv2.</summary>
internal static class TablePeer
{
    private const int Items = 100;

    public static Comparison Comparison()
    {
        byte[] body = PeerData.Items(Items);
        AmazonDynamoDBClient vendor = new(new BasicAWSCredentials("AKIDEXAMPLE", "secret"), new AmazonDynamoDBConfig
        {
            RegionEndpoint = Amazon.RegionEndpoint.EUWest1,
            HttpClientFactory = new StubClientFactory(body, "application/x-amz-json-1.0"),
        });
        DynamoDBClient client = new(
            new() { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "secret") },
            new HttpClient(new StubHandler(body, "application/x-amz-json-1.0")));
        Amazon.DynamoDBv2.Model.BatchGetItemRequest vendorRequest = VendorRequest();
        BatchGetItemInput request = Request();
        return new Comparison("peer-dynamodb", "DynamoDB `BatchGetItem`, 100 items, over a stub",
        [
            Contender.Of("AWSSDK.DynamoDBv2", () => vendor.BatchGetItemAsync(vendorRequest)),
            Contender.Of("Smithwright", () => client.BatchGetItemAsync(request)),
        ]);
    }

    private static Amazon.DynamoDBv2.Model.BatchGetItemRequest VendorRequest() => new()
    {
        RequestItems = new()
        {
            ["Music"] = new()
            {
                Keys = [.. Enumerable.Range(0, Items).Select(i => new Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> { ["Id"] = new() { S = $"song-{i:D6}" } })],
            },
        },
    };

    private static BatchGetItemInput Request() => new()
    {
        RequestItems = new Dictionary<string, KeysAndAttributes>
        {
            ["Music"] = new()
            {
                Keys = [.. Enumerable.Range(0, Items).Select(i => new Dictionary<string, AttributeValue> { ["Id"] = new AttributeValue.S($"song-{i:D6}") })],
            },
        },
    };
}
