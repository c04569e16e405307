using System.Text;
using System.Text.Json;

namespace Smithwright;

/// <summary>
/// The value of a union's member that the model does not know, as a newer service sent it: bytes and what they are. Two values are equal when both
/// are the same.
/// </summary>
public sealed class UnknownValue : IEquatable<UnknownValue>
{
    // As deep as the clients' own readers go.
    private static readonly JsonDocumentOptions JsonOptions = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 512,
    };

    /// <summary>Makes a value.</summary>
    /// <param name="bytes">The bytes, which are copied.</param>
    /// <param name="mediaType">What they are: <c>application/json</c>, <c>application/xml</c>, <c>application/cbor</c> or another media type.</param>
    /// <exception cref="ArgumentException">The media type is empty.</exception>
    public UnknownValue(ReadOnlyMemory<byte> bytes, string mediaType)
    {
        ArgumentException.ThrowIfNullOrEmpty(mediaType);
        Bytes = bytes.ToArray();
        MediaType = mediaType;
    }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>What the bytes are, for instance <c>application/json</c>.</summary>
    public string MediaType { get; }

    /// <summary>Makes a value of JSON, for instance to send a member that is newer than the model.</summary>
    /// <param name="value">The JSON.</param>
    /// <exception cref="ArgumentException">The value is <see langword="default"/>, which is not JSON.</exception>
    public static UnknownValue FromJson(JsonElement value) => value.ValueKind != JsonValueKind.Undefined
        ? new UnknownValue(Encoding.UTF8.GetBytes(value.GetRawText()), "application/json")
        : throw new ArgumentException("The value is undefined: expected JSON.", nameof(value));

    /// <summary>Reads the value as JSON; no bytes read as <c>null</c>. The result needs no disposal.</summary>
    /// <exception cref="InvalidOperationException">The value is not JSON.</exception>
    public JsonElement AsJson()
    {
        if (!MediaType.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"The value is not JSON: its media type is {MediaType}. Read UnknownValue.Bytes instead.");
        }
        try
        {
            using JsonDocument document = JsonDocument.Parse(Bytes.IsEmpty ? "null"u8.ToArray() : Bytes, JsonOptions);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException("The value is not JSON, although its media type says so. Read UnknownValue.Bytes instead.", exception);
        }
    }

    /// <inheritdoc/>
    public bool Equals(UnknownValue? other) =>
        other is not null && string.Equals(MediaType, other.MediaType, StringComparison.OrdinalIgnoreCase) && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(MediaType, StringComparer.OrdinalIgnoreCase);
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>Media type and length; not the value, which may be sensitive.</summary>
    public override string ToString() => $"UnknownValue {{ {MediaType}, {Bytes.Length:D} bytes }}";

    /// <summary>Whether two values are equal.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(UnknownValue? left, UnknownValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(UnknownValue? left, UnknownValue? right) => !(left == right);
}
