using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly;

/// <summary>Where the parts of a model are written.</summary>
public sealed class SourceMap
{
    private readonly IReadOnlyDictionary<ShapeId, ShapeDefinition> _definitions;

    internal SourceMap(IReadOnlyDictionary<ShapeId, ShapeDefinition> definitions) => _definitions = definitions;

    /// <summary>The name of a shape, or of a member, where it is defined; a mixed-in member is defined in its mixin.</summary>
    public SourceSpan? Find(ShapeId id) => id.Member is null ? DefinitionOf(id)?.Header.Id.Span : MemberOf(id)?.Name.Span;

    /// <summary>What a member says its target is.</summary>
    public SourceSpan? FindTarget(ShapeId member) => MemberOf(member)?.Target.Span;

    /// <summary>The value of a trait, where it was applied.</summary>
    public SourceSpan? FindTrait(ShapeId id, string traitId) =>
        (id.Member is null ? DefinitionOf(id)?.Traits : MemberOf(id)?.Traits)?.Get(traitId)?.Span;

    private ShapeDefinition? DefinitionOf(ShapeId id) =>
        _definitions.TryGetValue(id, out ShapeDefinition? definition) && !PreludeDefinitions.Contains(id) ? definition : null;

    private MemberDefinition? MemberOf(ShapeId id) => id.Member is { } name ? (DefinitionOf(id.Root) as AggregateDefinition)?.Member(name) : null;
}
