namespace Smithwright.Runtime.Protocols.Xml;

/// <summary>The elements around the members of an error.</summary>
/// <param name="Elements">Their names, the root first.</param>
/// <param name="HasType">Whether the error says who is to blame.</param>
internal sealed record XmlErrorLayout(IReadOnlyList<byte[]> Elements, bool HasType)
{
    public static XmlErrorLayout Wrapped { get; } = new(["ErrorResponse"u8.ToArray(), "Error"u8.ToArray()], HasType: true);

    public static XmlErrorLayout Unwrapped { get; } = new(["Error"u8.ToArray()], HasType: true);

    public static XmlErrorLayout Listed { get; } = new(["Response"u8.ToArray(), "Errors"u8.ToArray(), "Error"u8.ToArray()], HasType: false);
}
