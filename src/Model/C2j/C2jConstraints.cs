using System.Collections.Immutable;
using Smithwright.Model.Assembly;

namespace Smithwright.Model.C2j;

/// <summary>Reads what a C2J shape demands of its values, and the values that its enum knows.</summary>
internal static class C2jConstraints
{
    private static readonly string[] s_withLength = ["string", "character", "blob", "list", "map"];
    private static readonly string[] s_withRange = ["integer", "long", "float", "double", "short", "byte", "bigInteger", "bigDecimal"];

    public static void Read(string type, TraitBuilder traits)
    {
        // Limits of other types are seen now and then, and mean nothing.
        if (s_withLength.Contains(type))
        {
            traits.Gather(TraitIds.Length, ("min", "min"), ("max", "max"));
        }
        else if (s_withRange.Contains(type))
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
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = ImmutableArray.CreateBuilder<MemberDefinition>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonString value in values.OfType<JsonString>().Where(value => known.Add(value.Value)))
        {
            string name = NameOf(value.Value);
            for (int number = 2; !names.Add(name); number++)
            {
                name = $"{NameOf(value.Value)}_{number}";
            }

            TraitMap traits = TraitMap.Empty.With(TraitIds.EnumValue, value);
            var target = new Located<ShapeId>(Prelude.Unit, value.Span);
            members.Add(new MemberDefinition(new Located<string>(name, value.Span), target, traits));
        }

        return members.ToImmutable();
    }

    /// <summary>The value with each run of characters that names cannot have as one underscore.</summary>
    private static string NameOf(string value)
    {
        var name = new System.Text.StringBuilder(value.Length + 1);
        foreach (char c in value)
        {
            if (c is '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                name.Append(c);
            }
            else if (name.Length == 0 || name[name.Length - 1] != '_')
            {
                name.Append('_');
            }
        }

        bool needsLetter = name.Length == 0 || name[0] is >= '0' and <= '9';
        return needsLetter ? $"_{name}" : name.ToString();
    }
}
