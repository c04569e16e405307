using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>
/// A trait on a shape or member, as its check sees it. <paramref name="target"/> is what the trait speaks of: the shape itself, or what the
/// member targets.
/// </summary>
internal sealed class TraitUse(
    string id, TraitMap siblings, ShapeDefinition owner, MemberDefinition? member, ShapeDefinition target, DefinitionSet set, ProblemSink problems)
{
    public string Id { get; } = id;

    /// <summary>The trait's name as one says it: <c>length</c> for <c>smithy.api#length</c>.</summary>
    public string Name => Id.Substring(Id.IndexOf('#') + 1);

    public JsonNode Value { get; } = siblings.Get(id)!;

    /// <summary>The trait and all others beside it.</summary>
    public TraitMap Siblings { get; } = siblings;

    /// <summary>The shape that has the trait or the member with it.</summary>
    public ShapeDefinition Owner { get; } = owner;

    /// <summary>The member that has the trait; null when the shape has.</summary>
    public MemberDefinition? Member { get; } = member;

    public ShapeDefinition Target { get; } = target;

    public DefinitionSet Shapes { get; } = set;

    /// <summary>What of the trait is kept in the model; nothing once it has been reported, unless the check says so.</summary>
    public JsonNode? Kept { get; set; } = siblings.Get(id);

    public void Report(JsonNode at, string message) => Report(at.Span, message);

    /// <summary>Reports what Smithy allows, but no client can do; the trait is left out.</summary>
    public void Omit(JsonNode at, string message)
    {
        problems.Add(ProblemIds.UnsupportedFeature, at.Span, message);
        Kept = null;
    }

    /// <summary>Reports what is wrong, but can be lived with: the trait is kept.</summary>
    public void Warn(JsonNode at, string message) => problems.Add(ProblemIds.InvalidTrait, at.Span, message);

    public void Report(SourceSpan at, string message)
    {
        problems.Add(ProblemIds.InvalidTrait, at, message);
        Kept = null;
    }
}
