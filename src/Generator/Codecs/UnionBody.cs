using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Codecs;

/// <summary>How one codec reads and writes a union.</summary>
internal sealed record UnionBody(ShapeCodec Codec, EquatableArray<UnionMember> Members, CodecUse Use);

/// <summary>A member of a union.</summary>
/// <param name="Case">The union's nested record.</param>
/// <param name="Type">The type of its value; null where it has none.</param>
/// <param name="Sensitive">Whether messages must not show any of the value.</param>
internal sealed record UnionMember(string Case, WireName Name, TypePlan? Type, bool Sensitive);
