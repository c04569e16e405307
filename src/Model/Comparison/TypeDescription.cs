using Smithwright.Model.Shapes;

namespace Smithwright.Model.Comparison;

/// <summary>What C# makes of a member's target. Two members have the same C# type when their descriptions are equal.</summary>
internal static class TypeDescription
{
    public static string Of(ClientSurface surface, MemberShape member)
    {
        Shape target = surface.Model.TargetOf(member);
        return target switch
        {
            StructureShape when target.Id == Prelude.Unit || surface.Model.HoldsError(member) => "document",
            UnionShape when target.Traits.Has(TraitIds.Streaming) => $"stream of {surface.NameOf(target.Id)}",
            StructureShape or UnionShape or EnumShape or IntEnumShape => surface.NameOf(target.Id),
            ListShape list => $"list of {Element(surface, list.Member, target)}",
            MapShape map => $"map to {Element(surface, map.Value, target)}",
            SimpleShape { Kind: SimpleKind.Blob } when target.Traits.Has(TraitIds.Streaming) => "stream of bytes",
            SimpleShape simple => char.ToLowerInvariant(simple.Kind.ToString()[0]) + simple.Kind.ToString().Substring(1),
            _ => "document",
        };
    }

    /// <summary>Whether the C# type is a struct, of which null is a type of its own.</summary>
    public static bool IsValueType(Shape target) => target switch
    {
        EnumShape or IntEnumShape => true,
        SimpleShape simple => simple.Kind != SimpleKind.String && !target.Traits.Has(TraitIds.Streaming),
        _ => target.Id == Prelude.Unit,
    };

    /// <summary>Whether C# converts one number to the other by itself.</summary>
    public static bool IsWiderNumber(string narrow, string wide) => (narrow, wide) switch
    {
        ("byte", "short" or "integer" or "long" or "float" or "double" or "bigInteger" or "bigDecimal") => true,
        ("short", "integer" or "long" or "float" or "double" or "bigInteger" or "bigDecimal") => true,
        ("integer", "long" or "float" or "double" or "bigInteger" or "bigDecimal") => true,
        ("long", "float" or "double" or "bigInteger" or "bigDecimal") => true,
        ("float", "double") => true,
        _ => false,
    };

    private static string Element(ClientSurface surface, MemberShape member, Shape collection) =>
        collection.Traits.Has(TraitIds.Sparse) ? $"nullable {Of(surface, member)}" : Of(surface, member);
}
