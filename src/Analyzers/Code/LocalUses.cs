using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Code;

/// <summary>Everything that one body does with a local variable.</summary>
internal sealed class LocalUses
{
    private readonly List<IOperation> _assigned = new();
    private readonly List<ILocalReferenceOperation> _reads = new();
    private readonly List<ILocalReferenceOperation> _all = new();
    private readonly List<Deconstruction> _deconstructions = new();
    private bool _hasOtherWrites;

    /// <summary>The statement that declares the variable; patterns, catch clauses and loops declare otherwise.</summary>
    public IVariableDeclaratorOperation? Declarator { get; private set; }

    /// <summary>What is assigned to the variable, its initializer included.</summary>
    public ImmutableArray<IOperation> AssignedValues => _assigned.ToImmutableArray();

    /// <summary>The places that read the variable.</summary>
    public IReadOnlyList<IOperation> References => _reads;

    /// <summary>The places that read or write the variable.</summary>
    public IReadOnlyList<ILocalReferenceOperation> All => _all;

    /// <summary>Whether the variable, or what it holds, has another name by which it may be written at any time.</summary>
    public bool IsAliased { get; private set; }

    /// <summary>Whether the variable is also written in a way that says nothing of the value, as by <c>ref</c>, <c>out</c>, <c>++</c> or a pattern.</summary>
    public bool HasOtherWrites => _hasOtherWrites || _deconstructions.Count > 0 || IsAliased || Declarator is null;

    /// <summary>The deconstruction that alone writes the variable; <see langword="null"/> if there is none, or anything else does.</summary>
    public Deconstruction? OnlyDeconstruction => !_hasOtherWrites && !IsAliased && _assigned.Count == 0 && _deconstructions.Count == 1 ? _deconstructions[0] : null;

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
        if (declarator.Syntax is VariableDeclaratorSyntax)
        {
            Declarator = declarator;
        }

        if (declarator.GetVariableInitializer() is { } initializer)
        {
            AddValue(initializer.Value, declarator.Symbol);
        }

        IsAliased |= declarator.Symbol.RefKind != RefKind.None || declarator.Symbol.IsForEach;
    }

    private void AddValue(IOperation value, ILocalSymbol local)
    {
        _assigned.Add(value);
        IsAliased |= value is IAssignmentOperation && !Immutability.IsImmutable(local.Type);
    }

    private void AddReference(ILocalReferenceOperation reference)
    {
        _all.Add(reference);
        if (Deconstruction.Find(reference) is { } deconstruction)
        {
            _deconstructions.Add(deconstruction);
            return;
        }

        switch (reference.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == reference && !assignment.IsRef:
                AddValue(assignment.Value, reference.Local);
                // What an assignment yields is a second name of the collection.
                IsAliased |= assignment.Parent is not IExpressionStatementOperation && !Immutability.IsImmutable(reference.Local.Type);
                break;
            case ISimpleAssignmentOperation assignment when assignment.Target == reference:
            case IAddressOfOperation or IDeclarationExpressionOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref }:
                IsAliased = true;
                break;
            case IAssignmentOperation assignment when assignment.Target == reference:
            case IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Out }:
            case ITupleOperation tuple when Deconstruction.IsTarget(tuple):
                _hasOtherWrites = true;
                break;
            default:
                IsAliased |= reference.IsDeclaration || reference.Syntax.Parent is RefExpressionSyntax;
                _reads.Add(reference);
                break;
        }
    }
}
