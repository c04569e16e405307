namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>The tags that Smithy's shapes use (RFC 8949, section 3.4).</summary>
internal static class CborTags
{
    internal const ulong EpochTime = 1;
    internal const ulong UnsignedBignum = 2;
    internal const ulong NegativeBignum = 3;
    internal const ulong DecimalFraction = 4;
}
