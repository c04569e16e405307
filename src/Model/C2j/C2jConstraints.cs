using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads what a C2J shape demands of its values, and the values that its enum knows.</summary>
internal static class C2jConstraints
{
    private static readonly string[] WithLength = ["string", "character", "blob", "list", "map"];
    private static readonly string[] WithRange = ["integer", "long", "float", "double", "short", "byte", "bigInteger", "bigDecimal"];

    public static void Read(string type, TraitBuilder traits)
    {
        // Limits of other types are seen now and then, and mean nothing.
        if (WithLength.Contains(type))
        {
            traits.Gather(TraitIds.Length, ("min", "min"), ("max", "max"));
        }
        else if (WithRange.Contains(type))
        {
            traits.Gather(TraitIds.Range, ("min", "min"), ("max", "max"));
        }

        if (type == "string" && traits.Source["pattern"] is JsonNode pattern)
        {
            traits.Set(TraitIds.Pattern, pattern);
            traits.Set(TraitIds.C2jFullMatch, TraitBuilder.Annotation(pattern.Span));
        }
    }

    /// <summary>The members of an enum; what stands twice counts once, what is not a string has been reported.</summary>
    public static EquatableArray<MemberDefinition> EnumMembers(ImmutableArray<JsonNode> values)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        JsonString[] distinct = values.OfType<JsonString>().Where(value => known.Add(value.Value)).ToArray();
        return EnumValueNames.Of(distinct.Select(value => value.Value).ToArray())
            .Zip(distinct, (name, value) => new MemberDefinition(
                new Located<string>(name, value.Span), new Located<ShapeId>(Prelude.Unit, value.Span), TraitMap.Empty.With(TraitIds.EnumValue, value)))
            .ToEquatableArray();
    }
}
