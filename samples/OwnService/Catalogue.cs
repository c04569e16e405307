using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OwnService;

/// <summary>The books of the library as the service sends them, by their ISBN.</summary>
internal sealed class Catalogue
{
    // A library of which every day is the same, so that the sample prints the same every time.
    private static readonly DateTimeOffset Today = new(2024, 5, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentDictionary<string, JsonObject> _books = new(StringComparer.Ordinal);

    public void Add(string isbn, JsonObject book) => _books[isbn] = book;

    public JsonObject? Find(string isbn) => _books.TryGetValue(isbn, out JsonObject? book) ? book.DeepClone().AsObject() : null;

    public JsonObject Lend(string isbn, int weeks)
    {
        JsonObject loan = new() { ["due"] = Today.AddDays(7 * weeks).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null) };
        JsonObject book = Find(isbn)!;
        book["loan"] = loan.DeepClone();
        _books[isbn] = book;
        return loan;
    }
}
