using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using Smithwright.Runtime.Addresses;

namespace Smithwright.Runtime.Serialization.Form;

/// <summary>
/// Writes shapes as <c>application/x-www-form-urlencoded</c>, the way awsQuery and ec2Query have it: keys are the names on the way to a value, joined by
/// dots, and everything but unreserved characters (RFC 3986, section 2.3) is percent-encoded. It trusts its caller, generated code, to pass names that
/// need no encoding. It is not safe for use by several threads at once.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class FormShapeWriter
{
    private readonly PooledBufferWriter _buffer;
    private readonly bool _sendsEmptyLists;
    private readonly FormKey _key = new();
    private int _depth;
    private bool _needsAmpersand;

    /// <summary>Begins a form at the end of a buffer.</summary>
    /// <param name="buffer">The buffer, which the caller owns.</param>
    /// <param name="action">The name of the operation.</param>
    /// <param name="version">The version of the service.</param>
    /// <param name="sendsEmptyLists">Whether an empty list is sent as its key without a value (awsQuery) or not at all (ec2Query).</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/>, <paramref name="action"/> or <paramref name="version"/> is null.</exception>
    public FormShapeWriter(PooledBufferWriter buffer, string action, string version, bool sendsEmptyLists)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(version);
        _buffer = buffer;
        _sendsEmptyLists = sendsEmptyLists;
        Member("Action"u8, action);
        Member("Version"u8, version);
    }

    /// <summary>Writes a text as the value of the current key.</summary>
    internal void Text(ReadOnlySpan<char> text)
    {
        BeginValue();
        PercentEncoding.Write(text, PercentEncoding.Unreserved, _buffer);
    }

    /// <summary>Writes an ASCII text as the value of the current key.</summary>
    internal void AsciiText(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[64];
        Text(characters[..Encoding.ASCII.GetChars(text, characters)]);
    }

    /// <summary>Writes a number as the value of the current key.</summary>
    internal void Number<T>(T value)
        where T : ISpanFormattable
    {
        Span<char> characters = stackalloc char[64];
        value.TryFormat(characters, out int written, default, CultureInfo.InvariantCulture);
        Text(characters[..written]);
    }

    /// <summary>Writes bytes in base64 as the value of the current key.</summary>
    internal void Base64Text(ReadOnlySpan<byte> bytes)
    {
        char[] characters = ArrayPool<char>.Shared.Rent(checked((bytes.Length + 2) / 3 * 4));
        Convert.TryToBase64Chars(bytes, characters, out int written);
        Text(characters.AsSpan(0, written));
        ArrayPool<char>.Shared.Return(characters, clearArray: true);
    }

    /// <summary>Writes the current key without a value.</summary>
    private void BeginValue()
    {
        if (_needsAmpersand)
        {
            _buffer.WriteByte((byte)'&');
        }
        _needsAmpersand = true;
        _buffer.Write(_key.Bytes);
        _buffer.WriteByte((byte)'=');
    }

    private int Enter(ReadOnlySpan<byte> name)
    {
        if (NestingLimit.IsExceededBy(++_depth))
        {
            throw NestingLimit.Exceeded();
        }
        int outer = _key.Length;
        _key.Append(name);
        return outer;
    }

    private void Leave(int outer)
    {
        _depth--;
        _key.CutTo(outer);
    }
}
