using System.Text;

namespace Smithwright.Conformance.Protocol;

/// <summary>What the media type of a body means for how tests write and compare it.</summary>
internal static class MediaTypes
{
    public static bool IsJson(string? mediaType) =>
        mediaType is not null && (mediaType == "application/json" || mediaType.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>Whether bodies are CBOR, which tests have in base64.</summary>
    public static bool IsCbor(string? mediaType) => mediaType == "application/cbor";

    public static bool IsXml(string? mediaType) =>
        mediaType is not null && (mediaType == "application/xml" || mediaType.EndsWith("+xml", StringComparison.Ordinal));

    public static bool IsForm(string? mediaType) => mediaType == "application/x-www-form-urlencoded";

    /// <summary>The bytes that the text of a test stands for.</summary>
    public static byte[] BytesOf(string body, string? mediaType) =>
        IsCbor(mediaType) ? Convert.FromBase64String(body) : Encoding.UTF8.GetBytes(body);
}
