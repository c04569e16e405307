using System.Globalization;
using Smithwright.Documentation.Text;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Planning;

/// <summary>The constraints of a member in words, one paragraph of XML each.</summary>
internal static class ConstraintSentences
{
    public static IReadOnlyList<string> OfMember(MemberShape member, Shape target)
    {
        List<string> sentences = new();
        if (LengthTrait.Of(member, target) is { } bounds && Between(TextOf(bounds.Min), TextOf(bounds.Max)) is { } length)
        {
            sentences.Add($"<para>{Unit(target)}: {length}.</para>");
        }

        if (RangeTrait.Of(member, target) is { } limits && Between(limits.Min?.Text, limits.Max?.Text) is { } range)
        {
            sentences.Add($"<para>Range: {range}.</para>");
        }

        if (PatternTrait.Of(member, target) is { } pattern)
        {
            sentences.Add($"<para>Pattern: <c>{XmlCharacters.Attribute(pattern.Text)}</c></para>");
        }

        if (LegalValuesTrait.Of(member, target) is { } values)
        {
            sentences.Add($"<para>Values: those that stand in <c>{XmlCharacters.Attribute(values.File)}</c>.</para>");
        }

        if (target.Traits.Has(TraitIds.UniqueItems))
        {
            sentences.Add("<para>No item may occur twice.</para>");
        }

        sentences.AddRange(OfConditions(member.Traits));
        if (target is UnionShape && target.Traits.Has(TraitIds.Streaming))
        {
            sentences.Add("<para>An event stream: it can be enumerated once.</para>");
        }

        return sentences;
    }

    public static IReadOnlyList<string> OfConditions(TraitMap traits) =>
        ConditionsTrait.Of(traits).Select(condition => $"<para>Condition: {XmlCharacters.Attribute(condition.Documentation)}</para>").ToArray();

    private static string Unit(Shape target) => target switch
    {
        ListShape => "Items",
        MapShape => "Entries",
        SimpleShape { Kind: SimpleKind.Blob } => "Bytes",
        _ => "Length",
    };

    private static string? TextOf(long? bound) => bound?.ToString(CultureInfo.InvariantCulture);

    private static string? Between(string? min, string? max) => (min, max) switch
    {
        (null, null) => null,
        (null, _) => $"at most {max}",
        (_, null) => $"at least {min}",
        _ => min == max ? $"exactly {min}" : $"{min} to {max}",
    };
}
