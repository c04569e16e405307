namespace DynamoDbDemo;

/// <summary>A song as the program sees it.</summary>
internal sealed record Song(string Artist, string Title, int Year, IReadOnlyList<string> Tags)
{
    public override string ToString() => $"{Artist}: {Title} ({Year}){(Tags.Count == 0 ? "" : $" [{string.Join(", ", Tags)}]")}";
}
