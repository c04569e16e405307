namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>What a CBOR item is. The first seven have the numbers of their major types (RFC 8949, section 3.1).</summary>
internal enum CborKind : byte
{
    UnsignedInteger = 0,
    NegativeInteger = 1,
    ByteString = 2,
    TextString = 3,
    Array = 4,
    Map = 5,
    Tag = 6,

    // Major type 7 holds several kinds.
    Float,
    Boolean,
    Null,
    Simple,
}
