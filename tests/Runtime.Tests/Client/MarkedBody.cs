using System.Text;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Cbor;
using Smithwright.Runtime.Serialization.Form;
using Smithwright.Runtime.Serialization.Json;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Bodies of one text and one blob, in each format.</summary>
internal static class MarkedBody
{
    public const string Marker = "ANSWER-THAT-NOBODY-ELSE-SENDS";

    /// <summary>The marker as the beginning of a blob.</summary>
    public static string EncodedMarker { get; } = Convert.ToBase64String(Encoding.UTF8.GetBytes(Marker))[..^4];

    public static void Write(string codec, HttpRequestBuilder request, string text)
    {
        PooledBufferWriter body = request.BeginBody("application/x");
        ReadOnlyMemory<byte>? blob = Encoding.UTF8.GetBytes(text);
        switch (codec)
        {
            case "JSON":
                JsonShapeWriter json = new(body);
                json.BeginObject();
                json.Member("text"u8, text);
                json.Member("blob"u8, blob, JsonWrite.Blob);
                json.EndObject();
                break;
            case "XML":
                XmlShapeWriter xml = new(body);
                xml.Begin("x"u8);
                xml.Member("text"u8, text);
                xml.Member("blob"u8, blob, XmlWrite.Blob);
                xml.End("x"u8);
                break;
            case "CBOR":
                CborShapeWriter cbor = new(body);
                cbor.BeginObject();
                cbor.Member("text"u8, text);
                cbor.Member("blob"u8, blob, CborWrite.Blob);
                cbor.EndObject();
                break;
            default:
                FormShapeWriter form = new(body, "Echo", "1", sendsEmptyLists: true);
                form.Member("text"u8, text);
                form.Member("blob"u8, blob, FormWrite.Blob);
                break;
        }
    }

    /// <summary>The answer with a text; to forms, services answer in XML.</summary>
    public static byte[] Answer(string codec, string text)
    {
        if (codec == "JSON")
        {
            return Encoding.UTF8.GetBytes($"{{\"text\":\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"}}");
        }
        if (codec != "CBOR")
        {
            return Encoding.UTF8.GetBytes($"<x><text>{text}</text></x>");
        }
        using PooledBufferWriter buffer = new();
        CborShapeWriter writer = new(buffer);
        writer.BeginObject();
        writer.Member("text"u8, text);
        writer.EndObject();
        return buffer.WrittenSpan.ToArray();
    }

    public static string Read(string codec, ReadOnlyMemory<byte> body)
    {
        if (codec == "CBOR")
        {
            CborShapeReader cbor = new(body.Span);
            cbor.BeginObject();
            cbor.NextMember();
            return CborRead.String(ref cbor);
        }

        XmlShapeReader xml = new(body);
        xml.BeginStructure();
        xml.NextMember();
        return XmlRead.String(xml);
    }
}
