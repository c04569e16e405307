using System.Collections.Immutable;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Definitions;

/// <summary>A definition whose members get other traits, one after another: finding and replacing them in the definition itself takes as long as it has members.</summary>
internal sealed class MemberTraits(AggregateDefinition definition)
{
    private readonly Dictionary<string, int> _positions = Index(definition.Members);
    private readonly ImmutableArray<MemberDefinition>.Builder _members = definition.Members.Items.ToBuilder();
    private bool _isChanged;

    /// <summary>Changes the traits of a member; false if there is no such member.</summary>
    public bool Change(string name, Func<TraitMap, TraitMap> change)
    {
        if (!_positions.TryGetValue(name, out int position))
        {
            return false;
        }

        TraitMap traits = change(_members[position].Traits);
        if (!ReferenceEquals(traits, _members[position].Traits))
        {
            _members[position] = _members[position] with { Traits = traits };
            _isChanged = true;
        }

        return true;
    }

    /// <summary>The definition with the changes; the very same if there are none.</summary>
    public AggregateDefinition ToDefinition() => _isChanged ? definition with { Members = _members.ToImmutable() } : definition;

    private static Dictionary<string, int> Index(EquatableArray<MemberDefinition> members)
    {
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        for (int i = 0; i < members.Count; i++)
        {
            // Of members with one name, the first is meant.
            if (!positions.ContainsKey(members[i].Name.Value))
            {
                positions.Add(members[i].Name.Value, i);
            }
        }

        return positions;
    }
}
