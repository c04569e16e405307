using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Flow;

/// <summary>Finds what the uses of a local variable do to it.</summary>
internal static class LocalWrites
{
    /// <summary>The writes of a variable in the function that declares it, or <see langword="null"/> if they are not all that happens to it.</summary>
    public static ImmutableArray<LocalWrite>? Find(LocalUses uses, ITypeSymbol type, SourceBodies bodies)
    {
        bool isImmutable = Immutability.IsImmutable(type);
        if (uses.Declarator is not { } declarator || uses.IsAliased || (!isImmutable && !Immutability.ElementsAreImmutable(type)))
        {
            return null;
        }

        IOperation function = OperationTree.Function(declarator);
        ImmutableArray<LocalWrite>.Builder writes = ImmutableArray.CreateBuilder<LocalWrite>();
        if (declarator.GetVariableInitializer() is { } initializer)
        {
            writes.Add(new Assigned(declarator.Syntax, initializer.Value));
        }

        foreach (ILocalReferenceOperation reference in uses.All)
        {
            LocalWrite? write = Classify(reference, isImmutable, bodies, function);
            if (write is not (null or Aliased) && OperationTree.Function(reference) != function)
            {
                // It is unknown when a lambda runs.
                return null;
            }

            if (write is not null)
            {
                writes.Add(write);
            }
        }

        return writes.ToImmutable();
    }

    private static LocalWrite? Classify(ILocalReferenceOperation reference, bool isImmutable, SourceBodies bodies, IOperation function) =>
        reference.Parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target == reference => new Assigned(assignment.Syntax, assignment.Value),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum when sum.Target == reference =>
                new Changed(sum.Syntax, sum),
            IAssignmentOperation assignment when assignment.Target == reference => new Escaped(reference.Syntax, IsReplaced: true),
            IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Out } => new Escaped(reference.Syntax, IsReplaced: true),
            ITupleOperation tuple when Deconstruction.IsTarget(tuple) => new Escaped(reference.Syntax, IsReplaced: true),
            _ when isImmutable => null,
            IReturnOperation when OperationTree.Function(reference) == function => null,
            _ when KnownChanges.Find(reference) is { } change => new Changed(change.Syntax, change),
            _ when !bodies.Parameters.IsRead(reference) => new Escaped(reference.Syntax, IsReplaced: false),
            _ => AliasAnalysis.CreatesAlias(reference) ? new Aliased(reference.Syntax) : null,
        };
}
