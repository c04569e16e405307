using System.Globalization;
using Example.Tables;

namespace Smithwright.EndToEnd.Tests.Peers;

/// <summary>awsJson1_0 against dynalite, which sends the CRC-32 of its bodies.</summary>
public sealed class TableTests() : PeerTest<DynamoDBClient>("dynalite", "--createTableMs", "0", "--deleteTableMs", "0")
{
    protected override DynamoDBClient CreateClient(Uri address) =>
        new(new ClientOptions { Region = "us-east-1", Endpoint = address, Credentials = new AwsCredentials("AKIDEXAMPLE", "secret"), MaxAttempts = 1 });

    protected override async Task PrepareAsync()
    {
        await Client.CreateTableAsync(new()
        {
            TableName = "Music",
            AttributeDefinitions = [new() { AttributeName = "Artist", AttributeType = ScalarAttributeType.S }, new() { AttributeName = "Year", AttributeType = ScalarAttributeType.N }],
            KeySchema = [new() { AttributeName = "Artist", KeyType = KeyType.Hash }, new() { AttributeName = "Year", KeyType = KeyType.Range }],
            BillingMode = BillingMode.PayPerRequest,
        });
        await Client.WaitUntilTableExistsAsync(new() { TableName = "Music" }, new() { MaxWaitTime = TimeSpan.FromMinutes(1) });
    }

    [PeerFact("dynalite")]
    public async Task An_item_comes_back_as_it_was_put()
    {
        Dictionary<string, AttributeValue> item = new()
        {
            ["Artist"] = new AttributeValue.S("The Examples \"é\""),
            ["Year"] = new AttributeValue.N("1962"),
            ["Live"] = new AttributeValue.BOOL(true),
            ["Cover"] = new AttributeValue.B(new byte[] { 0, 1, 255 }),
            ["Tags"] = new AttributeValue.SS(["live", "rock"]),
            ["Tracks"] = new AttributeValue.L([new AttributeValue.S("one"), new AttributeValue.M(new Dictionary<string, AttributeValue> { ["length"] = new AttributeValue.N("180.5") })]),
        };
        await Client.PutItemAsync(new() { TableName = "Music", Item = item });
        GetItemOutput got = await Client.GetItemAsync(new() { TableName = "Music", Key = Key("The Examples \"é\"", 1962), ConsistentRead = true });
        Assert.Equal(new PutItemInput { TableName = "Music", Item = item }, new PutItemInput { TableName = "Music", Item = got.Item! });
    }

    [PeerFact("dynalite")]
    public async Task A_condition_that_fails_is_the_error_of_the_model()
    {
        await Client.PutItemAsync(new() { TableName = "Music", Item = Key("a", 1) });
        ConditionalCheckFailedException failed = await Assert.ThrowsAsync<ConditionalCheckFailedException>(
            () => Client.PutItemAsync(new() { TableName = "Music", Item = Key("a", 1), ConditionExpression = "attribute_not_exists(Artist)" }));
        Assert.Equal("The conditional request failed", failed.Message);
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => Client.GetItemAsync(new() { TableName = "Nowhere", Key = Key("a", 1) }));
    }

    [PeerFact("dynalite")]
    public async Task A_query_comes_in_pages()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 120), async (year, _) => await Client.PutItemAsync(new() { TableName = "Music", Item = Key("b", year) }));
        List<string> years = [];
        QueryInput query = new()
        {
            TableName = "Music",
            KeyConditionExpression = "Artist = :a",
            ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":a"] = new AttributeValue.S("b") },
            Limit = 50,
        };
        await foreach (IReadOnlyDictionary<string, AttributeValue> item in Client.QueryItemsAsync(query))
        {
            years.Add(((AttributeValue.N)item["Year"]).Value);
        }

        Assert.Equal(Enumerable.Range(0, 120).Select(static year => year.ToString(CultureInfo.InvariantCulture)), years);
    }

    private static Dictionary<string, AttributeValue> Key(string artist, int year) => new()
    {
        ["Artist"] = new AttributeValue.S(artist),
        ["Year"] = new AttributeValue.N(year.ToString(CultureInfo.InvariantCulture)),
    };
}
