using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Collections;

/// <summary>
/// Values of collection expressions. The oldest compiler that loads this assembly has no operation for them, so that they are read by their
/// syntax, and only their elements as operations.
/// </summary>
internal static class CollectionExpressions
{
    public static AbstractValue Read(CollectionExpressionSyntax syntax, IOperation operation, IValueReader reader)
    {
        if (operation.SemanticModel is not { } model)
        {
            return AnyValue.Something;
        }

        return model.GetTypeInfo(syntax).ConvertedType switch
        {
            INamedTypeSymbol type when TypeFacts.Is(type, "System.Collections.Generic", "HashSet") => ReadItems(syntax, operation, model, reader) is ListValue list ? Sequences.Set(list) : AnyValue.Something,
            { } type when TypeFacts.IsSequence(type) => ReadItems(syntax, operation, model, reader),
            _ => AnyValue.Something,
        };
    }

    private static AbstractValue ReadItems(CollectionExpressionSyntax syntax, IOperation operation, SemanticModel model, IValueReader reader)
    {
        ImmutableArray<IOperation> children = operation.ChildOperations.ToImmutableArray();
        ListValue list = ListValue.Of(ImmutableArray<AbstractValue>.Empty);
        ImmutableArray<AbstractValue>.Builder run = ImmutableArray.CreateBuilder<AbstractValue>();
        for (int index = 0; index < syntax.Elements.Count; index++)
        {
            // Where the compiler has the children at hand, a long list is spared one lookup an element.
            IOperation? child = children.Length == syntax.Elements.Count ? children[index] : null;
            switch (syntax.Elements[index])
            {
                case ExpressionElementSyntax element:
                    run.Add(ReadExpression(element.Expression, child, model, reader));
                    break;
                case SpreadElementSyntax spread:
                    IOperation? operand = child?.ChildOperations.FirstOrDefault();
                    ListValue items = Sequences.From(ReadExpression(spread.Expression, operand, model, reader));
                    list = Sequences.Concat(Sequences.Concat(list, ListValue.Of(run.ToImmutable())), items);
                    run.Clear();
                    break;
                default:
                    return AnyValue.Something;
            }
        }

        return Sequences.Concat(list, ListValue.Of(run.ToImmutable()));
    }

    private static AbstractValue ReadExpression(ExpressionSyntax syntax, IOperation? child, SemanticModel model, IValueReader reader)
    {
        ExpressionSyntax bare = WithoutParentheses(syntax);
        IOperation? operation = child?.Syntax == bare ? child : model.GetOperation(bare);
        AbstractValue value = reader.Read(operation);
        return value.Origin is null ? value with { Origin = bare } : value;
    }

    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax syntax)
    {
        while (true)
        {
            switch (syntax)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    syntax = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    syntax = suppressed.Operand;
                    break;
                default:
                    return syntax;
            }
        }
    }
}
