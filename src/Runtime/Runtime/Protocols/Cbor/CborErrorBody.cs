using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Protocols.Cbor;

/// <summary>Finds texts in the body of a CBOR error. A body that is something else, or breaks off, is no failure: what was found until then counts.</summary>
internal static class CborErrorBody
{
    public static ErrorIdentity Identify(ReadOnlySpan<byte> body)
    {
        string? type = null;
        string? message = null;
        try
        {
            CborShapeReader reader = new(body);
            reader.BeginObject();
            while (reader.NextMember())
            {
                if (!reader.PeekIsString)
                {
                    reader.Skip();
                }
                else if (reader.IsMember("__type"u8))
                {
                    type = reader.ReadString();
                }
                else if (reader.IsMember("message"u8) || (message is null && reader.MemberName.Equals("message", StringComparison.OrdinalIgnoreCase)))
                {
                    message = reader.ReadString();
                }
                else
                {
                    reader.Skip();
                }
            }
        }
        catch (CborShapeException)
        {
            // What was found until here counts.
        }

        return new ErrorIdentity(ErrorCode.Parse(type), message);
    }

    /// <summary>The text of one member; <see langword="null"/> when the body has none there, is no CBOR, or breaks off before.</summary>
    public static string? FindText(ReadOnlySpan<byte> body, string member)
    {
        try
        {
            CborShapeReader reader = new(body);
            reader.BeginObject();
            while (reader.NextMember())
            {
                if (reader.PeekIsString && reader.MemberName == member && reader.ReadString() is { Length: > 0 } text)
                {
                    return text;
                }
                reader.Skip();
            }
        }
        catch (CborShapeException)
        {
            // There is none.
        }

        return null;
    }
}
