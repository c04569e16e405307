using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly;

/// <summary>
/// Finds the targets that members of Smithy's language leave out (<c>$name</c>, https://smithy.io/2.0/spec/idl.html#target-elision): those of the identifier or property of the shape's
/// resource, or else of the member of a mixin.
/// </summary>
internal sealed class ElidedTargets(DefinitionSet set, ProblemSink problems)
{
    /// <summary>Takes targets from resources. Mixins are flattened afterwards.</summary>
    public void TakeFromResources()
    {
        foreach (AggregateDefinition shape in set.All.OfType<AggregateDefinition>())
        {
            if (shape.Resource is not { } reference || !shape.Members.Any(IsElided))
            {
                continue;
            }

            if (set.Find(reference.Value) is ResourceDefinition resource)
            {
                set.Set(shape with { Members = shape.Members.Select(member => Take(member, resource)).ToEquatableArray() });
            }
            else if (!set.IsBroken(reference.Value))
            {
                Report(reference);
            }
        }
    }

    /// <summary>Removes members that have no target after mixins are flattened.</summary>
    public void ReportMissing()
    {
        foreach (AggregateDefinition shape in set.All.OfType<AggregateDefinition>().Where(shape => shape.Members.Any(IsElided)))
        {
            foreach (MemberDefinition member in shape.Members.Where(IsElided).Where(_ => !HasBrokenSource(shape)))
            {
                problems.Add(
                    ProblemIds.UnresolvedShape,
                    member.Name.Span,
                    $"Member '{shape.Id.WithMember(member.Name.Value)}' leaves out its target, but no mixin has such a member, nor has a resource such an identifier or property.");
            }

            set.Set(shape with { Members = shape.Members.Where(member => !IsElided(member)).ToEquatableArray() });
        }
    }

    private static bool IsElided(MemberDefinition member) => member.Target.Value == MemberDefinition.Elided;

    private bool HasBrokenSource(AggregateDefinition shape) =>
        (shape.Resource is { } resource && set.Find(resource.Value) is not ResourceDefinition)
        || shape.Header.Mixins.Any(mixin => set.Find(mixin.Value) is null);

    private static MemberDefinition Take(MemberDefinition member, ResourceDefinition resource) =>
        IsElided(member) && Find(resource, member.Name.Value) is { } found
            ? member with { Target = new Located<ShapeId>(found.Target.Value, member.Target.Span) }
            : member;

    private static ResourceMember? Find(ResourceDefinition resource, string name) =>
        resource.Identifiers.Concat(resource.Properties).FirstOrDefault(member => member.Name.Value == name);

    private void Report(Located<ShapeId> reference) => problems.Add(
        ProblemIds.UnresolvedShape,
        reference.Span,
        set.Find(reference.Value) is { } shape
            ? $"Expected a resource after 'for', but '{reference.Value}' is of type {shape.Type}."
            : $"No file defines resource '{reference.Value}'{set.Suggest(reference.Value)}");
}
