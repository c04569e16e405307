namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>The types of header values, with their numbers in the <c>application/vnd.amazon.eventstream</c> encoding.</summary>
internal enum EventHeaderType : byte
{
    /// <summary>The boolean true, which takes no further bytes.</summary>
    True = 0,

    /// <summary>The boolean false, which takes no further bytes.</summary>
    False = 1,

    /// <summary>A signed integer of 8 bits.</summary>
    SByte = 2,

    /// <summary>A signed integer of 16 bits.</summary>
    Int16 = 3,

    /// <summary>A signed integer of 32 bits.</summary>
    Int32 = 4,

    /// <summary>A signed integer of 64 bits.</summary>
    Int64 = 5,

    /// <summary>Up to 65,535 bytes.</summary>
    Blob = 6,

    /// <summary>Up to 65,535 bytes of UTF-8.</summary>
    String = 7,

    /// <summary>Milliseconds since 1970.</summary>
    Timestamp = 8,

    /// <summary>A UUID of 16 bytes.</summary>
    Uuid = 9,
}
