using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly;

/// <summary>
/// Closes the model: references that lead nowhere, or to a shape of the wrong kind, are reported and removed together with what
/// cannot do without them. What refers to a shape that was left out goes silently, because the cause is reported.
/// </summary>
internal sealed class ReferenceResolver(DefinitionSet set, ProblemSink problems)
{
    public void ResolveAll()
    {
        Queue<ShapeId> pending = new(set.All.Select(definition => definition.Id));
        ILookup<ShapeId, ShapeId>? users = null;
        while (pending.Count > 0)
        {
            if (set.Find(pending.Dequeue()) is not ShapeDefinition definition)
            {
                continue;
            }

            if (Resolve(definition) is ShapeDefinition resolved)
            {
                set.Set(resolved);
                continue;
            }

            // Only what refers to a shape that is left out has to be looked at again.
            users ??= Users();
            set.Break(definition.Id);
            foreach (ShapeId user in users[definition.Id])
            {
                pending.Enqueue(user);
            }
        }
    }

    /// <summary>The shapes that refer to a shape.</summary>
    private ILookup<ShapeId, ShapeId> Users() => set.All
        .SelectMany(definition => References(definition).Select(reference => (reference.Value, definition.Id)))
        .Distinct()
        .ToLookup(reference => reference.Value, reference => reference.Id);

    private static IEnumerable<Located<ShapeId>> References(ShapeDefinition definition) => definition switch
    {
        AggregateDefinition aggregate => aggregate.Members.Select(member => member.Target),
        OperationDefinition operation => operation.Errors.Concat(new[] { operation.Input, operation.Output }.OfType<Located<ShapeId>>()),
        ServiceDefinition service => service.Operations.Concat(service.Resources).Concat(service.Errors).Concat(service.Renames.Select(rename => rename.Shape)),
        ResourceDefinition resource => resource.Operations.Concat(resource.Resources),
        _ => [],
    };

    private ShapeDefinition? Resolve(ShapeDefinition definition) => definition switch
    {
        AggregateDefinition { Kind: AggregateKind.List or AggregateKind.Map } collection => ResolveCollection(collection),
        AggregateDefinition { Kind: AggregateKind.Structure or AggregateKind.Union } aggregate => ResolveMembers(aggregate),
        OperationDefinition operation => ResolveOperation(operation),
        ServiceDefinition service => service with
        {
            Operations = Keep(service.Operations, ReferenceKind.Operation),
            Resources = Keep(service.Resources, ReferenceKind.Resource),
            Errors = Keep(service.Errors, ReferenceKind.Error),
            Renames = service.Renames.Where(rename => Resolves(rename.Shape, ReferenceKind.MemberTarget)).ToEquatableArray(),
        },
        ResourceDefinition resource => resource with
        {
            Operations = Keep(resource.Operations, ReferenceKind.Operation),
            Resources = Keep(resource.Resources, ReferenceKind.Resource),
        },
        _ => definition,
    };

    private AggregateDefinition ResolveMembers(AggregateDefinition aggregate)
    {
        ReferenceKind kind = aggregate.Kind == AggregateKind.Union ? ReferenceKind.UnionMemberTarget : ReferenceKind.MemberTarget;
        List<MemberDefinition>? kept = null;
        for (int i = 0; i < aggregate.Members.Count; i++)
        {
            MemberDefinition member = aggregate.Members[i];
            if (!Resolves(member.Target, kind))
            {
                kept ??= aggregate.Members.Take(i).ToList();
            }
            else
            {
                kept?.Add(member);
            }
        }

        return kept is null ? aggregate : aggregate with { Members = kept.ToEquatableArray() };
    }

    private AggregateDefinition? ResolveCollection(AggregateDefinition collection)
    {
        bool whole = collection.Members.Count == (collection.Kind == AggregateKind.List ? 1 : 2);
        foreach (MemberDefinition member in collection.Members)
        {
            bool isKey = collection.Kind == AggregateKind.Map && member.Name.Value == "key";
            whole &= Resolves(member.Target, isKey ? ReferenceKind.MapKey : ReferenceKind.MemberTarget);
        }

        return whole ? collection : null;
    }

    private OperationDefinition? ResolveOperation(OperationDefinition operation)
    {
        bool input = operation.Input is not Located<ShapeId> request || Resolves(request, ReferenceKind.InputOrOutput);
        bool output = operation.Output is not Located<ShapeId> response || Resolves(response, ReferenceKind.InputOrOutput);
        if (!input || !output)
        {
            return null;
        }

        EquatableArray<Located<ShapeId>> errors = Keep(operation.Errors, ReferenceKind.Error);
        return errors.Count == operation.Errors.Count ? operation : operation with { Errors = errors };
    }

    private EquatableArray<Located<ShapeId>> Keep(EquatableArray<Located<ShapeId>> references, ReferenceKind kind) =>
        references.Where(reference => Resolves(reference, kind)).Distinct().ToEquatableArray();

    private bool Resolves(Located<ShapeId> reference, ReferenceKind kind)
    {
        if (set.Find(reference.Value) is not ShapeDefinition target)
        {
            if (reference.Value.Member is not null && set.Find(reference.Value.Root) is not null)
            {
                Report(reference, $"Expected {kind.Expected}, but '{reference.Value}' is a member.");
            }
            else if (!set.IsBroken(reference.Value.Root))
            {
                Report(reference, $"No file defines shape '{reference.Value}'{set.Suggest(reference.Value)}");
            }

            return false;
        }

        if (!kind.Accepts(target))
        {
            Report(reference, $"Expected {kind.Expected}, but '{reference.Value}' is {Describe(target)}.");
            return false;
        }

        return true;
    }

    private static string Describe(ShapeDefinition target) =>
        target.Traits.Has(TraitIds.Trait) ? "the definition of a trait"
        : target.Traits.Has(TraitIds.Mixin) ? "a mixin"
        : target.Traits.Has(TraitIds.Error) ? "an error"
        : target.Id == Prelude.Unit ? "of no value"
        : $"of type {target.Type}";

    private void Report(Located<ShapeId> reference, string message) => problems.Add(ProblemIds.UnresolvedShape, reference.Span, message);
}
