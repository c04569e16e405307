using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Validation;

/// <summary>
/// Finds structures that require themselves, directly or through others: no value of such a structure is ever finished
/// (https://smithy.io/2.0/spec/aggregate-types.html#recursive-shape-definitions). The members that close a circle are no longer required. Each
/// structure is looked at once, with a stack of its own: models decide how long a chain gets.
/// </summary>
internal sealed class RequiredRecursionCheck(DefinitionSet set, ProblemSink problems)
{
    /// <summary>The structures that were looked at, and whether what they require was as well.</summary>
    private readonly Dictionary<ShapeId, bool> _isDone = new();

    public void CheckAll()
    {
        foreach (AggregateDefinition structure in set.All.OfType<AggregateDefinition>().Where(shape => shape.Kind == AggregateKind.Structure))
        {
            if (!_isDone.ContainsKey(structure.Id))
            {
                Walk(structure);
            }
        }
    }

    private void Walk(AggregateDefinition root)
    {
        Stack<Step> chain = new();
        chain.Push(Enter(root));
        while (chain.Count > 0)
        {
            Step step = chain.Peek();
            if (step.Pending.Count == 0)
            {
                Leave(chain.Pop());
                continue;
            }

            MemberDefinition member = step.Pending.Dequeue();
            if (!_isDone.TryGetValue(member.Target.Value, out bool isDone))
            {
                chain.Push(Enter((AggregateDefinition)set.Find(member.Target.Value)!));
            }
            else if (!isDone)
            {
                step.Circles.Add(member);
            }
        }
    }

    private Step Enter(AggregateDefinition structure)
    {
        _isDone[structure.Id] = false;
        return new Step(structure, new Queue<MemberDefinition>(Required(structure)));
    }

    private void Leave(Step step)
    {
        _isDone[step.Structure.Id] = true;
        if (step.Circles.Count == 0)
        {
            return;
        }

        MemberTraits members = new(step.Structure);
        foreach (MemberDefinition member in step.Circles)
        {
            problems.Add(
                ProblemIds.InvalidTrait,
                member.Traits.Get(TraitIds.Required)!.Span,
                $"Member '{member.Name}' cannot be required: each '{step.Structure.Id.Name}' would need another one without end.");
            members.Change(member.Name.Value, traits => traits.Without(TraitIds.Required));
        }

        set.Set(members.ToDefinition());
    }

    private IEnumerable<MemberDefinition> Required(AggregateDefinition structure) => structure.Members.Where(member =>
        member.Traits.Has(TraitIds.Required) && set.Find(member.Target.Value) is AggregateDefinition { Kind: AggregateKind.Structure });

    /// <summary>A structure on the way, the required members to be followed, and those that led back to the way.</summary>
    private sealed record Step(AggregateDefinition Structure, Queue<MemberDefinition> Pending)
    {
        public List<MemberDefinition> Circles { get; } = [];
    }
}
