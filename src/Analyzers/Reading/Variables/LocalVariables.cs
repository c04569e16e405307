using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Variables;

/// <summary>
/// Values of local variables. Where a variable is assigned once and nothing else happens to it, the order of statements does not matter, for
/// C# lets no variable be read that nothing was assigned to. Otherwise the paths of control through its function are followed.
/// </summary>
internal sealed class LocalVariables(IValueReader reader, FunctionFlows flows)
{
    private readonly Dictionary<ILocalSymbol, LocalValues?> _values = new(SymbolEqualityComparer.Default);

    public AbstractValue Read(ILocalReferenceOperation reference)
    {
        LocalUses uses = reader.Bodies.UsesOf(reference);
        if (IsFixed(uses, reference))
        {
            return reader.ReadThrough(reference.Local, () => reader.Read(uses.AssignedValues[0]));
        }

        if (uses.OnlyDeconstruction is { } part && (Immutability.IsImmutable(reference.Local.Type) || (Immutability.ElementsAreImmutable(reference.Local.Type) && AreReads(uses))))
        {
            return reader.ReadThrough(reference.Local, () => Tuples.Read(part, reference.Local.Type, reader));
        }

        if (Follow(reference, uses) is { } followed)
        {
            return followed;
        }

        if (uses.HasOtherWrites || uses.AssignedValues.IsEmpty)
        {
            return AnyValue.Anything;
        }

        AbstractValue value = reader.ReadThrough(reference.Local, () => OneOfValue.Of(uses.AssignedValues.Select(reader.Read)));
        return Mutations.Weaken(value, reference.Local.Type, () => AreReads(uses));
    }

    private bool IsFixed(LocalUses uses, ILocalReferenceOperation reference) =>
        uses is { HasOtherWrites: false, AssignedValues.Length: 1 }
        && (Immutability.IsImmutable(reference.Local.Type) || (Immutability.ElementsAreImmutable(reference.Local.Type) && AreReads(uses)));

    private bool AreReads(LocalUses uses) => uses.References.All(use =>
        reader.Bodies.Parameters.IsRead(use)
            || (use.Parent is IReturnOperation && uses.Declarator is { } declarator && OperationTree.Function(use) == OperationTree.Function(declarator)));

    /// <summary>The value at the point of a reference, or <see langword="null"/> if the point or what happens to the variable is not known.</summary>
    private AbstractValue? Follow(ILocalReferenceOperation reference, LocalUses uses) =>
        uses.Declarator is { } declarator
        && flows.Around(declarator) is { } flow
        && flow.PointOf(reference.Syntax) is { } point
            ? ValuesOf(reference.Local, uses, flow)?.At(point)
            : null;

    /// <summary>What a variable holds in the course of its function. It is followed once, when it is first asked for.</summary>
    private LocalValues? ValuesOf(ILocalSymbol local, LocalUses uses, FunctionFlow flow)
    {
        if (!_values.TryGetValue(local, out LocalValues? values))
        {
            ReachingWrites? reaching = LocalWrites.Find(uses, local.Type, reader.Bodies) is { } writes ? ReachingWrites.Of(writes, flow) : null;
            values = reaching is null ? null : new LocalValues(reaching, local.Type, flow, reader);

            // Kept before it is read: what it holds may depend on what it held before.
            _values.Add(local, values);
            values?.Read();
        }

        return values;
    }
}
