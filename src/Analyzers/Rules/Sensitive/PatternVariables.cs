using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;

namespace Smithwright.Analyzers.Rules.Sensitive;

/// <summary>Variables that patterns declare, and what they hold.</summary>
internal static class PatternVariables
{
    /// <summary>The pattern that declares the variable of a reference.</summary>
    public static IPatternOperation? Find(ILocalReferenceOperation reference) => OperationTree.Root(reference).Descendants()
        .OfType<IPatternOperation>()
        .FirstOrDefault(pattern => SymbolEqualityComparer.Default.Equals(Declared(pattern), reference.Local));

    /// <summary>What a pattern is held against: an expression, or a member of what the pattern around it is held against.</summary>
    public static (IOperation? Value, IPropertySymbol? Member, IPatternOperation? Outer) MatchedBy(IPatternOperation pattern)
    {
        switch (pattern.Parent)
        {
            case IIsPatternOperation test:
                return (test.Value, null, null);
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice }:
                return (choice.Value, null, null);
            case IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } }:
                return (choice.Value, null, null);
            case IPropertySubpatternOperation { Member: IPropertyReferenceOperation member, Parent: IPatternOperation outer }:
                return (null, member.Property, outer);
            case IRecursivePatternOperation outer:
                return (null, Positional(outer, outer.DeconstructionSubpatterns.IndexOf(pattern)), outer);
            case INegatedPatternOperation or IBinaryPatternOperation:
                return MatchedBy((IPatternOperation)pattern.Parent);
            default:
                return default;
        }
    }

    private static ISymbol? Declared(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    };

    /// <summary>The property that a record's deconstruction yields at a position.</summary>
    private static IPropertySymbol? Positional(IRecursivePatternOperation pattern, int position) =>
        pattern.DeconstructSymbol is IMethodSymbol { ContainingType.IsRecord: true } deconstruct && position >= 0 && position < deconstruct.Parameters.Length
            ? deconstruct.ContainingType.GetMembers(deconstruct.Parameters[position].Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null;
}
