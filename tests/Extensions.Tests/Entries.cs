using System.Text.Json;
using Example.Ledger;

namespace Smithwright.Extensions.Tests;

/// <summary>An output with everything set.</summary>
internal static class Entries
{
    public static PostOutput Full { get; } = new()
    {
        Balances = new Dictionary<string, decimal> { ["EUR"] = 12.50m, ["\"é"] = -1m },
        Entry = new Entry.Note(new() { Text = "a \"note\"" }),
        State = State.Closed,
        Grade = Grade.High,
        Receipt = new byte[] { 0, 1, 255 },
        Extra = JsonDocument.Parse("""{"a":[1,true,null]}""").RootElement,
        At = new DateTimeOffset(2024, 5, 6, 7, 8, 9, 125, TimeSpan.Zero),
    };
}
