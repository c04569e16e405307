using Microsoft.CodeAnalysis.Operations;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>
/// Values of local variables. Where a variable is assigned once and nothing else happens to it, the order of statements does not matter, for
/// C# lets no variable be read that nothing was assigned to. Otherwise the paths of control through its function are followed.
/// </summary>
internal static class LocalVariables
{
    public static AbstractValue Read(ILocalReferenceOperation reference, ValueReader reader)
    {
        LocalUses uses = reader.Bodies.UsesOf(reference);
        if (IsFixed(uses, reference))
        {
            return reader.ReadThrough(reference.Local, () => reader.Read(uses.AssignedValues[0]));
        }

        if (Follow(reference, uses, reader) is { } followed)
        {
            return followed;
        }

        if (uses.HasOtherWrites || uses.AssignedValues.IsEmpty)
        {
            return UnknownValue.Anything;
        }

        AbstractValue value = reader.ReadThrough(reference.Local, () => OneOfValue.Of(uses.AssignedValues.Select(reader.Read)));
        return Mutations.Weaken(value, reference.Local.Type, () => uses.References.All(Mutations.IsRead));
    }

    private static bool IsFixed(LocalUses uses, ILocalReferenceOperation reference) =>
        uses is { HasOtherWrites: false, AssignedValues.Length: 1 }
        && (TypeFacts.IsImmutable(reference.Local.Type) || (TypeFacts.ElementsAreImmutable(reference.Local.Type) && uses.References.All(Mutations.IsRead)));

    /// <summary>The value at the point of a reference, or <see langword="null"/> if the point or what happens to the variable is not known.</summary>
    private static AbstractValue? Follow(ILocalReferenceOperation reference, LocalUses uses, ValueReader reader) =>
        uses.Declarator is { } declarator
        && reader.Bodies.FlowOf(declarator) is { } body
        && body.PointOf(reference.Syntax) is { } point
            ? reader.LocalOf(reference.Local, () => LocalWrites.Find(uses, reference.Local.Type) is { } steps ? ReachingWrites.Of(steps, body) : null)?.At(point)
            : null;
}
