using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Smithwright.Analyzers.Values;

/// <summary>Everything that one body does with a local variable.</summary>
internal sealed class LocalUses
{
    private readonly List<IOperation> _assigned = new();
    private readonly List<IOperation> _references = new();
    private bool _isDeclaredByStatement;
    private bool _hasOtherWrites;

    /// <summary>What is assigned to the variable, its initializer included.</summary>
    public ImmutableArray<IOperation> AssignedValues => _assigned.ToImmutableArray();

    /// <summary>The places that read the variable.</summary>
    public IReadOnlyList<IOperation> References => _references;

    /// <summary>Whether the variable is also written in a way that says nothing of the value, as by <c>ref</c>, <c>out</c>, <c>++</c> or a pattern.</summary>
    public bool HasOtherWrites => _hasOtherWrites || !_isDeclaredByStatement;

    /// <summary>The uses of all locals in a body.</summary>
    public static Dictionary<ILocalSymbol, LocalUses> Find(IOperation body)
    {
        Dictionary<ILocalSymbol, LocalUses> uses = new(SymbolEqualityComparer.Default);
        foreach (IOperation operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator:
                    Of(declarator.Symbol).AddDeclaration(declarator);
                    break;
                case ILocalReferenceOperation reference:
                    Of(reference.Local).AddReference(reference);
                    break;
            }
        }

        return uses;

        LocalUses Of(ILocalSymbol local)
        {
            if (!uses.TryGetValue(local, out LocalUses? found))
            {
                uses.Add(local, found = new LocalUses());
            }

            return found;
        }
    }

    private void AddDeclaration(IVariableDeclaratorOperation declarator)
    {
        // Patterns declare without a declarator, and catch clauses and loops with one of another syntax.
        _isDeclaredByStatement = declarator.Syntax is VariableDeclaratorSyntax;
        if (declarator.GetVariableInitializer() is { } initializer)
        {
            _assigned.Add(initializer.Value);
        }

        _hasOtherWrites |= declarator.Symbol.RefKind != RefKind.None || declarator.Symbol.IsForEach;
    }

    private void AddReference(ILocalReferenceOperation reference)
    {
        switch (reference.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == reference && !assignment.IsRef:
                _assigned.Add(assignment.Value);
                break;
            case IAssignmentOperation assignment when assignment.Target == reference:
            case IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation or IDeclarationExpressionOperation:
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                _hasOtherWrites = true;
                break;
            default:
                _hasOtherWrites |= reference.IsDeclaration || reference.Syntax.Parent is RefExpressionSyntax;
                _references.Add(reference);
                break;
        }
    }
}
