using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly.Mixins;

/// <summary>Finds members that a shape has from several mixins, or from a mixin and itself, with different targets (https://smithy.io/2.0/spec/mixins.html#member-conflicts).</summary>
internal static class MixinConflicts
{
    /// <summary>Reports conflicts where they arise: in the shape itself, or at its name if two mixins contradict each other.</summary>
    /// <param name="parts">The mixins in their order, then the shape itself.</param>
    /// <param name="problems">Takes what is found.</param>
    public static void Report(IReadOnlyList<ShapeDefinition> parts, ProblemSink problems)
    {
        if (parts.Count < 2 || parts[parts.Count - 1] is not AggregateDefinition shape)
        {
            return;
        }

        Dictionary<string, (MemberDefinition Member, ShapeId Owner)> first = new(StringComparer.Ordinal);
        foreach (AggregateDefinition part in parts.OfType<AggregateDefinition>())
        {
            foreach (MemberDefinition member in part.Members.Where(member => member.Target.Value != MemberDefinition.Elided))
            {
                if (!first.TryGetValue(member.Name.Value, out (MemberDefinition Member, ShapeId Owner) other))
                {
                    first.Add(member.Name.Value, (member, part.Id));
                }
                else if (other.Member.Target.Value != member.Target.Value)
                {
                    SourceSpan span = ReferenceEquals(part, shape) ? member.Target.Span : shape.Header.Id.Span;
                    problems.Add(
                        ProblemIds.ConflictingDefinition,
                        span,
                        $"Member '{shape.Id.WithMember(member.Name.Value)}' is of '{member.Target}', but of '{other.Member.Target}' in mixin '{other.Owner}'.");
                }
            }
        }
    }
}
