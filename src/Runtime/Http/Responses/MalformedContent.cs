using Smithwright.EventStreams;
using Smithwright.Runtime.Serialization;
using Smithwright.Serialization;

namespace Smithwright.Http;

/// <summary>How generated code reports that a response is not what the model says.</summary>
internal static class MalformedContent
{
    public static bool Is(Exception exception) => exception is ShapeFormatException or WireTextException or EventStreamException;
}
