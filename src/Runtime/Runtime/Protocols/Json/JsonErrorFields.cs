using System.Text;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Protocols.Json;

/// <summary>What an error's JSON says of itself, the most usual spelling first.</summary>
internal struct JsonErrorFields
{
    private string? _type;
    private string? _code;
    private string? _otherCode;
    private string? _wrappedCode;
    private string? _message;
    private string? _otherMessage;
    private string? _wrappedMessage;

    // A modeled member may be called "code" as well; "__type" never is anything else.
    public readonly ErrorIdentity ToIdentity(bool byTypeOnly) => new(
        ErrorCode.Parse(_type) ?? (byTypeOnly ? null : ErrorCode.Parse(_code) ?? ErrorCode.Parse(_otherCode) ?? ErrorCode.Parse(_wrappedCode)),
        _message ?? _otherMessage ?? _wrappedMessage);

    /// <summary>Takes a member whose value is a string.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isWrapped">Whether it stands inside of an object <c>Error</c>.</param>
    public void Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, bool isWrapped)
    {
        if (name.Length is < 4 or > 12)
        {
            return;
        }
        if (Ascii.EqualsIgnoreCase(name, "__type"u8))
        {
            TakeCode(value, isWrapped, ref _type);
        }
        else if (name.SequenceEqual("code"u8))
        {
            TakeCode(value, isWrapped, ref _code);
        }
        else if (Ascii.EqualsIgnoreCase(name, "code"u8))
        {
            TakeCode(value, isWrapped, ref _otherCode);
        }
        else if (name.SequenceEqual("message"u8))
        {
            TakeMessage(value, isWrapped, ref _message);
        }
        else if (Ascii.EqualsIgnoreCase(name, "message"u8) || Ascii.EqualsIgnoreCase(name, "errorMessage"u8))
        {
            TakeMessage(value, isWrapped, ref _otherMessage);
        }
    }

    private void TakeCode(ReadOnlySpan<byte> value, bool isWrapped, ref string? field)
    {
        if (isWrapped)
        {
            _wrappedCode = Encoding.UTF8.GetString(value);
        }
        else
        {
            field = Encoding.UTF8.GetString(value);
        }
    }

    private void TakeMessage(ReadOnlySpan<byte> value, bool isWrapped, ref string? field)
    {
        if (isWrapped)
        {
            _wrappedMessage = Encoding.UTF8.GetString(value);
        }
        else
        {
            field = Encoding.UTF8.GetString(value);
        }
    }
}
