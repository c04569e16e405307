using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Json.Repair;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>Strings, blobs, enums and documents.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads a string. A number gives its text; what is not valid Unicode becomes U+FFFD.</summary>
    /// <returns>The string.</returns>
    /// <exception cref="JsonShapeException">The value is neither string nor number.</exception>
    public readonly string ReadString()
    {
        if (_kind != JsonTokenType.String && (_kind != JsonTokenType.Number || IsStrict))
        {
            throw WrongKind(KindNames.String);
        }
        return _isEscaped ? DecodeEscaped() : Decode(_text);
    }

    /// <summary>Reads base64 with padding (RFC 4648, section 4).</summary>
    /// <returns>The bytes.</returns>
    /// <exception cref="JsonShapeException">The value is no string, or no base64.</exception>
    public readonly ReadOnlyMemory<byte> ReadBlob()
    {
        if (_kind != JsonTokenType.String)
        {
            throw WrongKind(KindNames.Blob);
        }
        ReadOnlySpan<byte> text = ScalarText();
        if (!Base64.IsValid(text, out int length) || (IsStrict && text.Length != Base64.GetMaxEncodedToUtf8Length(length)))
        {
            throw WrongValue(KindNames.Blob);
        }
        if (length == 0)
        {
            return default;
        }
        byte[] bytes = new byte[length];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out int written) != OperationStatus.Done || written != length)
        {
            throw WrongValue(KindNames.Blob);
        }
        return bytes;
    }

    /// <summary>Reads the text of an enum, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <returns>The value.</returns>
    /// <exception cref="JsonShapeException">The value is neither string nor number.</exception>
    public readonly T ReadEnum<T>()
        where T : struct, IStringEnum<T> => T.FromValue(ReadString());

    /// <summary>Reads any value as it is, but for what is not valid Unicode in its strings, which becomes U+FFFD.</summary>
    /// <returns>A document that is independent of the text it was read from.</returns>
    /// <exception cref="JsonShapeException">The JSON is malformed, or nested more than 512 levels deep.</exception>
    public JsonElement ReadDocument()
    {
        int start = _start;
        Skip();
        Utf8JsonReader reader = new(
            JsonRepair.Repair(_json[start.._position]), Options with { MaxDepth = Math.Max(NestingLimit.Levels - _depth, 1) });
        JsonElement document;
        try
        {
            document = JsonElement.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            // The text was valid when it was skipped, so the depth is all that is left.
            throw TooDeep();
        }
        if (_depth == 0)
        {
            ExpectEnd();
        }
        return document;
    }

    private readonly string Decode(ReadOnlySpan<byte> utf8) => _cache is null ? Encoding.UTF8.GetString(utf8) : _cache.Strings.Get(utf8);

    private readonly string DecodeEscaped()
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(_text.Length);
        Span<byte> unescaped = rented.AsSpan(0, JsonUnescaper.Unescape(_text, rented));
        string text = Decode(unescaped);
        unescaped.Clear();
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    private readonly ReadOnlySpan<byte> ScalarText() => _isEscaped ? Unescaped() : _text;

    private readonly ReadOnlySpan<byte> Unescaped()
    {
        byte[] target = new byte[_text.Length];
        return target.AsSpan(0, JsonUnescaper.Unescape(_text, target));
    }
}
