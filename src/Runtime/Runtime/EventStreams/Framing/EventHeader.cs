namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>A header of a message in an event stream.</summary>
/// <param name="Name">The name, 1 to 255 bytes of UTF-8; names that start with a colon are the protocol's own.</param>
/// <param name="Value">The value.</param>
internal readonly record struct EventHeader(string Name, EventHeaderValue Value);
