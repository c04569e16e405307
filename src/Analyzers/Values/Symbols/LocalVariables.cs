using Microsoft.CodeAnalysis.Operations;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>
/// Values of local variables: one of those that are assigned to it anywhere. The order of statements does not matter, for C# lets no
/// variable be read that nothing was assigned to.
/// </summary>
internal static class LocalVariables
{
    public static AbstractValue Read(ILocalReferenceOperation reference, ValueReader reader)
    {
        LocalUses uses = reader.Bodies.UsesOf(reference);
        if (uses.HasOtherWrites || uses.AssignedValues.IsEmpty)
        {
            return UnknownValue.Anything;
        }

        AbstractValue value = reader.ReadThrough(reference.Local, () => OneOfValue.Of(uses.AssignedValues.Select(reader.Read)));
        return Mutations.Weaken(value, reference.Local.Type, () => uses.References.All(Mutations.IsRead));
    }
}
