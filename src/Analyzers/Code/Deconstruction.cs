using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Smithwright.Analyzers.Code;

/// <summary>A variable that a tuple is deconstructed into.</summary>
/// <param name="Source">What is deconstructed.</param>
/// <param name="Index">The part of it.</param>
internal sealed record Deconstruction(IOperation Source, int Index)
{
    /// <summary>The deconstruction that a reference is a target of; <see langword="null"/> if it is no target, or one inside of an inner tuple.</summary>
    public static Deconstruction? Find(ILocalReferenceOperation reference)
    {
        IOperation target = Declared(reference);
        if (target.Parent is not ITupleOperation tuple)
        {
            return null;
        }

        IOperation targets = Declared(tuple);
        return targets.Parent is IDeconstructionAssignmentOperation { Value: { } source } assignment && assignment.Target == targets
            ? new Deconstruction(source, tuple.Elements.IndexOf(target))
            : null;
    }

    /// <summary>Whether a tuple is written to, and not made.</summary>
    public static bool IsTarget(ITupleOperation tuple) => Outer(tuple) is not null;

    private static IOperation Declared(IOperation target) => target.Parent is IDeclarationExpressionOperation declaration ? declaration : target;

    private static IOperation? Outer(ITupleOperation tuple)
    {
        IOperation target = tuple;
        while (target.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            target = target.Parent;
        }

        return target.Parent switch
        {
            IDeconstructionAssignmentOperation assignment when assignment.Target == target => assignment,
            IForEachLoopOperation loop when loop.LoopControlVariable == target => loop,
            _ => null,
        };
    }
}
