using System.Buffers;
using System.Net;
using System.Text;

namespace Smithwright.Runtime.Errors;

/// <summary>
/// Finds code and message in XML, which front ends of services answer with whatever the protocol is: <c>&lt;Error&gt;&lt;Code&gt;…&lt;/Code&gt;</c>,
/// wrapped or not, or an element called like the error. Pages of HTML have neither. A search of the text instead of a reader, so that programs which
/// speak JSON need not carry the framework's XML.
/// </summary>
internal static class XmlErrorBody
{
    private static readonly SearchValues<byte> EndsOfName = SearchValues.Create(" \t\r\n/>"u8);

    public static ErrorIdentity Identify(ReadOnlySpan<byte> body) => new(
        ErrorCode.Parse(Content(body, "<Code>"u8, "</Code>"u8) ?? Root(body)),
        Content(body, "<Message>"u8, "</Message>"u8) ?? Content(body, "<message>"u8, "</message>"u8));

    private static string? Content(ReadOnlySpan<byte> body, ReadOnlySpan<byte> start, ReadOnlySpan<byte> end)
    {
        int from = body.IndexOf(start);
        if (from < 0)
        {
            return null;
        }
        ReadOnlySpan<byte> rest = body[(from + start.Length)..];
        int length = rest.IndexOf(end);
        return length < 0 ? null : WebUtility.HtmlDecode(Encoding.UTF8.GetString(rest[..length]));
    }

    /// <summary>Where a declaration or comment ends, which may hold anything that looks like an element.</summary>
    private static int EndOfMarkup(ReadOnlySpan<byte> body)
    {
        int end = body.IndexOf(body.StartsWith("!--"u8) ? "-->"u8 : ">"u8);
        return end < 0 ? body.Length : end;
    }

    /// <summary>The name of the first element where it is one of an error.</summary>
    private static string? Root(ReadOnlySpan<byte> body)
    {
        while (true)
        {
            int start = body.IndexOf((byte)'<');
            if (start < 0)
            {
                return null;
            }
            body = body[(start + 1)..];
            if (body is [(byte)'?' or (byte)'!', ..])
            {
                body = body[EndOfMarkup(body)..];
                continue;
            }
            int length = body.IndexOfAny(EndsOfName);
            ReadOnlySpan<byte> name = length < 0 ? body : body[..length];
            return name.Length > 9 && name.EndsWith("Exception"u8) ? Encoding.UTF8.GetString(name) : null;
        }
    }
}
