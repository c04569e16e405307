using Smithwright.Model.Assembly;

namespace Smithwright.Model;

/// <summary>Where the parts of a model are written.</summary>
public sealed class SourceMap
{
    private readonly Dictionary<ShapeId, SourceSpan> _names = new();
    private readonly Dictionary<ShapeId, SourceSpan> _targets = new();
    private readonly Dictionary<ShapeId, TraitMap> _traits = new();

    internal SourceMap(IEnumerable<ShapeDefinition> definitions)
    {
        foreach (ShapeDefinition definition in definitions.Where(definition => !Prelude.Contains(definition.Id)))
        {
            _names[definition.Id] = definition.Header.Id.Span;
            _traits[definition.Id] = definition.Traits;
            foreach (MemberDefinition member in (definition as AggregateDefinition)?.Members ?? EquatableArray<MemberDefinition>.Empty)
            {
                ShapeId id = definition.Id.WithMember(member.Name.Value);
                _names[id] = member.Name.Span;
                _targets[id] = member.Target.Span;
                _traits[id] = member.Traits;
            }
        }
    }

    /// <summary>The name of a shape, or of a member, where it is defined; a mixed-in member is defined in its mixin.</summary>
    public SourceSpan? Find(ShapeId id) => _names.TryGetValue(id, out SourceSpan span) ? span : null;

    /// <summary>What a member says its target is.</summary>
    public SourceSpan? FindTarget(ShapeId member) => _targets.TryGetValue(member, out SourceSpan span) ? span : null;

    /// <summary>The value of a trait, where it was applied.</summary>
    public SourceSpan? FindTrait(ShapeId id, string traitId) =>
        _traits.TryGetValue(id, out TraitMap? traits) ? traits.Get(traitId)?.Span : null;
}
