using DynamoDbDemo;
using Shop.Tables;
using Smithwright;

await using LocalTable table = await LocalTable.StartAsync();
using DynamoDBClient client = new(new()
{
    Region = "eu-west-1",
    Endpoint = table.Address,
    Credentials = new AwsCredentials("AKIDEXAMPLE", "local-demo-secret"),
});

MusicTable music = new(client);
await music.AddAsync(new Song("No One You Know", "Call Me Today", 2015, ["country", "live"]));
await music.AddAsync(new Song("No One You Know", "My Dog Spot", 2018, []));
await music.AddAsync(new Song("Acme Band", "Happy Day", 2020, ["pop"]));

Console.WriteLine(await music.FindAsync("Acme Band", "Happy Day"));
Console.WriteLine(await music.FindAsync("Acme Band", "Sad Day") is null ? "Acme Band never recorded Sad Day." : "?");
await foreach (Song song in music.ByArtistAsync("No One You Know"))
{
    Console.WriteLine(song);
}

try
{
    await client.GetItemAsync(new() { TableName = "Films", Key = new Dictionary<string, AttributeValue>() });
}
catch (ResourceNotFoundException exception)
{
    Console.WriteLine($"{exception.ErrorCode}: {exception.Message}");
}
