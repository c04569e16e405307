using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>
/// Finds its way through the envelopes of errors: <c>ErrorResponse/Error</c> (restXml and awsQuery), <c>Response/Errors/Error</c> (ec2Query), and
/// <c>Error</c> alone (restXml without wrapping). Whichever came is read, whatever the protocol.
/// </summary>
internal static class XmlErrorReader
{
    private const string Error = "Error";
    private const string Errors = "Errors";

    // Response, Errors, Error.
    private const int DeepestEnvelope = 3;

    /// <summary>What can be found out about an error. A body that is malformed gives what stands before the mistake.</summary>
    internal static XmlErrorFields Identify(ReadOnlyMemory<byte> body)
    {
        XmlErrorSearch search = new();
        try
        {
            search.ReadLevel(new XmlShapeReader(body), DeepestEnvelope);
        }
        catch (XmlShapeException)
        {
            // An error whose body is broken is still an error.
        }
        return search.Result;
    }

    /// <summary>A reader at the element that holds the members of an error; at the root where there is no envelope.</summary>
    /// <exception cref="XmlShapeException">The body is malformed.</exception>
    internal static XmlShapeReader Members(ReadOnlyMemory<byte> body)
    {
        XmlShapeReader reader = new(body);
        if (reader.IsMember(Error) || reader.TryMoveTo(Error))
        {
            return reader;
        }
        reader = new XmlShapeReader(body);
        return reader.TryMoveTo(Errors) && reader.TryMoveTo(Error) ? reader : new XmlShapeReader(body);
    }

    /// <summary>The text of a member of an error; null when it has none, or is malformed before.</summary>
    internal static string? FindText(ReadOnlyMemory<byte> body, string member)
    {
        try
        {
            XmlShapeReader reader = Members(body);
            return reader.TryMoveTo(member) && reader.ReadText(KindNames.String) is { Length: > 0 } text ? text : null;
        }
        catch (XmlShapeException)
        {
            return null;
        }
    }

    private sealed class XmlErrorSearch
    {
        private string? _code;
        private string? _message;
        private string? _requestId;

        internal XmlErrorFields Result => new(_code, _message, _requestId);

        internal void ReadLevel(XmlShapeReader reader, int levels)
        {
            reader.BeginStructure();
            while (reader.NextMember())
            {
                if (levels > 1 && (reader.IsMember(Error) || reader.IsMember(Errors)))
                {
                    ReadLevel(reader, levels - 1);
                }
                else if (!(TryRead(reader, "Code", ref _code) || TryRead(reader, "Message", ref _message) || TryRead(reader, "RequestId", ref _requestId)))
                {
                    reader.Skip();
                }
            }
        }

        /// <summary>Reads a field where it comes first. Services spell <c>message</c>, <c>requestId</c> and <c>RequestID</c> as they like.</summary>
        private static bool TryRead(XmlShapeReader reader, string name, ref string? value)
        {
            if (value is not null || !string.Equals(reader.MemberName, name, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
            value = reader.ReadText(KindNames.String);
            return true;
        }
    }
}
