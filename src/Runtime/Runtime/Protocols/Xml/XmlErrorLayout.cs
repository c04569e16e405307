namespace Smithwright.Runtime.Protocols.Xml;

/// <summary>The elements around the members of an error.</summary>
/// <param name="Elements">Their names, the root first.</param>
/// <param name="HasType">Whether the error says who is to blame.</param>
/// <param name="RequestId">What the root calls the id of the request.</param>
internal sealed record XmlErrorLayout(IReadOnlyList<byte[]> Elements, bool HasType, byte[] RequestId)
{
    public static XmlErrorLayout Wrapped { get; } = new(["ErrorResponse"u8.ToArray(), "Error"u8.ToArray()], HasType: true, "RequestId"u8.ToArray());

    public static XmlErrorLayout Unwrapped { get; } = new(["Error"u8.ToArray()], HasType: true, "RequestId"u8.ToArray());

    public static XmlErrorLayout Listed { get; } = new(["Response"u8.ToArray(), "Errors"u8.ToArray(), "Error"u8.ToArray()], HasType: false, "RequestID"u8.ToArray());
}
