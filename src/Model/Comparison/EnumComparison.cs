using System.Globalization;
using Smithwright.Model.Naming;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Comparison;

/// <summary>Compares the known values of an enum by their C# names.</summary>
internal sealed class EnumComparison(DifferenceSink differences)
{
    public void Compare(string name, Shape old, Shape shape)
    {
        IReadOnlyDictionary<string, KnownValue> olds = ValuesOf(name, old);
        IReadOnlyDictionary<string, KnownValue> values = ValuesOf(name, shape);
        foreach (KeyValuePair<string, KnownValue> pair in olds)
        {
            if (values.TryGetValue(pair.Key, out KnownValue? value))
            {
                Compare(pair.Value, value);
            }
            else
            {
                differences.AddAt(
                    shape.Id, DifferenceIds.EnumValueRemoved, ChangeEffect.BreaksSource, pair.Value.Id, $"Enum '{shape.Id.Name}' has no value '{pair.Value.Id.Member}' any more.");
            }
        }

        foreach (KnownValue value in values.Where(pair => !olds.ContainsKey(pair.Key)).Select(pair => pair.Value))
        {
            differences.Add(DifferenceIds.EnumValueAdded, ChangeEffect.Adds, value.Id, $"Enum '{shape.Id.Name}' has a new value '{value.Id.Member}'.");
        }
    }

    private void Compare(KnownValue old, KnownValue value)
    {
        if (old.Text != value.Text)
        {
            differences.Add(
                DifferenceIds.EnumValueChanged,
                ChangeEffect.BreaksBehavior,
                value.Id,
                $"{TraitComparison.NameOf(value.Id)} was '{old.Text}' on the wire and is '{value.Text}' now.",
                value.Traits.Get(TraitIds.EnumValue));
        }

        TraitComparison.Documentation(differences, value.Id, old.Traits, value.Traits);
        TraitComparison.Deprecation(differences, value.Id, old.Traits, value.Traits, isObsolete: true);
    }

    private static Dictionary<string, KnownValue> ValuesOf(string name, Shape shape)
    {
        KnownValue[] values = shape switch
        {
            EnumShape @enum => @enum.Members.Select(member => new KnownValue(member.Id, member.Value, member.Traits)).ToArray(),
            IntEnumShape @enum => @enum.Members
                .Select(member => new KnownValue(member.Id, member.Value.ToString(CultureInfo.InvariantCulture), member.Traits))
                .ToArray(),
            _ => [],
        };
        IReadOnlyDictionary<string, string> names = MemberNames.OfEnum(name, values.Select(value => value.Id.Member!));
        return values.ToDictionary(value => names[value.Id.Member!], StringComparer.Ordinal);
    }

    private sealed record KnownValue(ShapeId Id, string Text, TraitMap Traits);
}
