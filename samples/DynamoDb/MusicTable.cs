using System.Globalization;
using Shop.Tables;

namespace DynamoDbDemo;

/// <summary>Songs in a table: put, get and query, as a program would wrap them.</summary>
internal sealed class MusicTable(IDynamoDBClient client)
{
    private const string Table = "Music";

    public Task AddAsync(Song song) => client.PutItemAsync(new() { TableName = Table, Item = ToItem(song) });

    public async Task<Song?> FindAsync(string artist, string title)
    {
        GetItemOutput found = await client.GetItemAsync(new()
        {
            TableName = Table,
            Key = new Dictionary<string, AttributeValue>
            {
                ["Artist"] = new AttributeValue.S(artist),
                ["Title"] = new AttributeValue.S(title),
            },
        });

        // A map that only the service sends is empty rather than null.
        return found.Item.Count == 0 ? null : FromItem(found.Item);
    }

    public async IAsyncEnumerable<Song> ByArtistAsync(string artist)
    {
        QueryInput request = new()
        {
            TableName = Table,
            KeyConditionExpression = "Artist = :artist",
            ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":artist"] = new AttributeValue.S(artist) },
        };
        await foreach (IReadOnlyDictionary<string, AttributeValue> item in client.QueryItemsAsync(request))
        {
            yield return FromItem(item);
        }
    }

    private static Dictionary<string, AttributeValue> ToItem(Song song) => new()
    {
        ["Artist"] = new AttributeValue.S(song.Artist),
        ["Title"] = new AttributeValue.S(song.Title),
        ["Year"] = new AttributeValue.N(song.Year.ToString(CultureInfo.InvariantCulture)),
        ["Tags"] = new AttributeValue.L([.. song.Tags.Select(tag => new AttributeValue.S(tag))]),
    };

    private static Song FromItem(IReadOnlyDictionary<string, AttributeValue> item) => new(
        Text(item["Artist"]),
        Text(item["Title"]),
        item["Year"] is AttributeValue.N year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : 0,
        item.TryGetValue("Tags", out AttributeValue? tags) && tags is AttributeValue.L list ? [.. list.Value.Select(Text)] : []);

    private static string Text(AttributeValue value) => value is AttributeValue.S text ? text.Value : "";
}
