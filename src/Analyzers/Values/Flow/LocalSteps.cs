using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Smithwright.Analyzers.Values;

/// <summary>Tells what the uses of a local variable do to it.</summary>
internal static class LocalSteps
{
    /// <summary>The steps of a variable in the function that declares it, or <see langword="null"/> if they do not tell all that happens to it.</summary>
    public static ImmutableArray<LocalStep>? Find(LocalUses uses, ITypeSymbol type)
    {
        bool isImmutable = TypeFacts.IsImmutable(type);
        if (uses.Declarator is not { } declarator || uses.IsAliased || (!isImmutable && !TypeFacts.ElementsAreImmutable(type)))
        {
            return null;
        }

        IOperation function = Operations.Function(declarator);
        ImmutableArray<LocalStep>.Builder steps = ImmutableArray.CreateBuilder<LocalStep>();
        if (declarator.GetVariableInitializer() is { } initializer)
        {
            steps.Add(new AssignedStep(declarator.Syntax, initializer.Value));
        }

        foreach (ILocalReferenceOperation reference in uses.All)
        {
            LocalStep? step = Classify(reference, isImmutable);
            if (step is not (null or SharedStep) && Operations.Function(reference) != function)
            {
                // When a lambda runs, nobody knows.
                return null;
            }

            if (step is not null)
            {
                steps.Add(step);
            }
        }

        return steps.ToImmutable();
    }

    private static LocalStep? Classify(ILocalReferenceOperation reference, bool isImmutable) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == reference => new AssignedStep(assignment.Syntax, assignment.Value),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum when sum.Target == reference =>
            new ChangedStep(sum.Syntax, sum),
        IAssignmentOperation assignment when assignment.Target == reference => new EscapedStep(reference.Syntax, IsReplaced: true),
        IIncrementOrDecrementOperation or ITupleOperation or IArgumentOperation { Parameter.RefKind: RefKind.Out } => new EscapedStep(reference.Syntax, IsReplaced: true),
        _ when isImmutable => null,
        _ when CollectionChanges.Find(reference) is { } change => new ChangedStep(change.Syntax, change),
        _ when !Mutations.IsRead(reference) => new EscapedStep(reference.Syntax, IsReplaced: false),
        _ => Copies.IsCopied(reference) ? null : new SharedStep(reference.Syntax),
    };
}
