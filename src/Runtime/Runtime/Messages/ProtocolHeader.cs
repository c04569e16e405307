using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Messages;

/// <summary>
/// The header by which both sides of Smithy's RPC protocols name the protocol. A response without it comes from somebody else, such as a proxy
/// (https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html).
/// </summary>
internal static class ProtocolHeader
{
    public const string Name = "smithy-protocol";

    /// <summary>Whether the response names the protocol.</summary>
    public static bool IsIn(HttpResponseMessage response, string protocol) => string.Equals(ResponseHeaders.Find(response, Name), protocol, StringComparison.Ordinal);

    /// <summary>Describes the header of a response that does not.</summary>
    public static ShapeFormatException Mismatch(HttpResponseMessage response, string protocol) =>
        new MismatchException(protocol, ResponseHeaders.Find(response, Name) is { } found ? MessageText.Quote(found) : "none");

    private sealed class MismatchException(string protocol, string found) : ShapeFormatException($"Header {Name}", $"\"{protocol}\"", found);
}
