using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>What a variable or an expression is assumed to hold, to see what would follow.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Expression">Or the expression.</param>
/// <param name="Value">The value.</param>
internal sealed record Assumption(ILocalSymbol? Variable, SyntaxNode? Expression, AbstractValue Value)
{
    /// <summary>Whether the code has asked already whether it is so.</summary>
    public bool IsTested { get; init; }

    /// <summary>Whether an operation is the expression, or a part of it.</summary>
    public bool Contains(IOperation operation) => Expression?.Span.Contains(operation.Syntax.Span) == true;

    public bool Covers(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local when Variable is not null => SymbolEqualityComparer.Default.Equals(local.Local, Variable),
        _ => Expression is not null && operation.Syntax == Expression,
    };
}
