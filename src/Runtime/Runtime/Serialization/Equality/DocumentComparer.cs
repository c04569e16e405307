using System.Runtime.CompilerServices;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Json.Repair;

namespace Smithwright.Runtime.Serialization.Equality;

/// <summary>Compares JSON by what it means; <c>JsonElement.DeepEquals</c> came with .NET 9 only.</summary>
internal sealed class DocumentComparer : IEqualityComparer<JsonElement>, IEqualityComparer<JsonElement?>
{
    internal static DocumentComparer Instance { get; } = new();

    public bool Equals(JsonElement? x, JsonElement? y) =>
        x.HasValue == y.HasValue && Equals(x.GetValueOrDefault(), y.GetValueOrDefault());

    public bool Equals(JsonElement x, JsonElement y)
    {
        try
        {
            return AreEqual(x, y);
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            return AreEqual(DocumentRepair.Readable(x), DocumentRepair.Readable(y));
        }
    }

    private bool AreEqual(JsonElement x, JsonElement y)
    {
        if (x.ValueKind != y.ValueKind)
        {
            return false;
        }
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return x.ValueKind switch
        {
            JsonValueKind.Number => DocumentNumber.Parse(x.GetRawText()) == DocumentNumber.Parse(y.GetRawText()),
            JsonValueKind.String => x.GetString() == y.GetString(),
            JsonValueKind.Array => x.GetArrayLength() == y.GetArrayLength() && x.EnumerateArray().SequenceEqual(y.EnumerateArray(), this),
            JsonValueKind.Object => MapComparer<JsonElement>.Default.Equals(MembersOf(x), MembersOf(y)),
            _ => true,
        };
    }

    public int GetHashCode(JsonElement? obj) => obj is { } document ? GetHashCode(document) : 0;

    public int GetHashCode(JsonElement obj)
    {
        try
        {
            return HashOf(obj);
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            return HashOf(DocumentRepair.Readable(obj));
        }
    }

    private int HashOf(JsonElement obj)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return obj.ValueKind switch
        {
            JsonValueKind.Number => DocumentNumber.Parse(obj.GetRawText()).GetHashCode(),
            JsonValueKind.String => obj.GetString()!.GetHashCode(StringComparison.Ordinal),
            JsonValueKind.Array => HashOfItems(obj),
            JsonValueKind.Object => MapComparer<JsonElement>.Default.GetHashCode(MembersOf(obj)),
            _ => (int)obj.ValueKind,
        };
    }

    private int HashOfItems(JsonElement array)
    {
        HashCode hash = default;
        foreach (JsonElement item in array.EnumerateArray())
        {
            hash.Add(item, this);
        }
        return hash.ToHashCode();
    }

    private static Dictionary<string, JsonElement> MembersOf(JsonElement document)
    {
        Dictionary<string, JsonElement> members = new();
        foreach (JsonProperty member in document.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }
        return members;
    }
}
