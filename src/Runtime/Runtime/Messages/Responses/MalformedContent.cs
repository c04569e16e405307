using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>How generated code reports that a response is not what the model says.</summary>
internal static class MalformedContent
{
    public static bool Is(Exception exception) => exception is ShapeFormatException or WireTextException or EventStreamException;
}
