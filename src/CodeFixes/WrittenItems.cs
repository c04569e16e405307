using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smithwright.CodeFixes;

/// <summary>The items of a collection that are all written in one place.</summary>
/// <param name="List">The brackets or braces with what they contain.</param>
/// <param name="Items">The items; for dictionaries, the entries.</param>
internal sealed record WrittenItems(SyntaxNode List, IReadOnlyList<SyntaxNode> Items)
{
    /// <summary>The items of the collection that an expression creates, or <see langword="null"/> if it takes items from elsewhere.</summary>
    public static WrittenItems? Of(SyntaxNode? expression) => expression switch
    {
        { ContainsDirectives: true } => null,
        CollectionExpressionSyntax list when list.Elements.All(element => element is ExpressionElementSyntax) => new(list, list.Elements),
        ArrayCreationExpressionSyntax { Initializer: { } braces, Type.RankSpecifiers: [{ Sizes: [OmittedArraySizeExpressionSyntax] }, ..] } => InBraces(braces),
        ImplicitArrayCreationExpressionSyntax { Initializer: { } braces } => InBraces(braces),
        InitializerExpressionSyntax braces when braces.IsKind(SyntaxKind.ArrayInitializerExpression) && braces.Parent is EqualsValueClauseSyntax => InBraces(braces),
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { } braces } when braces.Expressions.All(IsEntry) => InBraces(braces),
        _ => null,
    };

    /// <summary>The list that an expression is an item of, or the key of an entry of, and the place there.</summary>
    public static (WrittenItems Items, int Index)? Around(SyntaxNode expression)
    {
        SyntaxNode item = expression;
        while (item.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            item = item.Parent;
        }

        item = item.Parent switch
        {
            ExpressionElementSyntax element => element,
            InitializerExpressionSyntax entry when entry.IsKind(SyntaxKind.ComplexElementInitializerExpression) && entry.Expressions[0] == item => entry,
            _ => item,
        };
        WrittenItems? items = Of(item.Parent) ?? Of(item.Parent?.Parent);
        int index = items?.Items.ToList().IndexOf(item) ?? -1;
        return index < 0 ? null : (items!, index);
    }

    /// <summary>Brackets or braces without some items and the comments before and after them.</summary>
    public static SyntaxNode Without(SyntaxNode list, ISet<int> left) => list switch
    {
        CollectionExpressionSyntax brackets => brackets.WithElements(Without(brackets.Elements, left)),
        InitializerExpressionSyntax braces => braces.WithExpressions(Without(braces.Expressions, left)),
        _ => list,
    };

    private static WrittenItems InBraces(InitializerExpressionSyntax braces) => new(braces, braces.Expressions);

    // A capacity is set in braces as well.
    private static bool IsEntry(ExpressionSyntax entry) => entry is not AssignmentExpressionSyntax { Left: not ImplicitElementAccessSyntax };

    private static SeparatedSyntaxList<TNode> Without<TNode>(SeparatedSyntaxList<TNode> list, ISet<int> left)
        where TNode : SyntaxNode
    {
        List<SyntaxNodeOrToken> kept = new();
        for (int index = 0; index < list.Count; index++)
        {
            if (!left.Contains(index))
            {
                kept.Add(list[index]);
                kept.AddRange(list.GetSeparators().Skip(index).Take(1).Select(comma => (SyntaxNodeOrToken)comma));
            }
        }

        if (kept.Count > 0)
        {
            End(kept, list.GetWithSeparators());
        }

        return SyntaxFactory.SeparatedList<TNode>(kept);
    }

    /// <summary>Lets a list end as it ended before: with a comma or without, and on the line or with it, perhaps with a comment.</summary>
    private static void End(List<SyntaxNodeOrToken> kept, SyntaxNodeOrTokenList before)
    {
        SyntaxNodeOrToken last = kept[kept.Count - 1];
        SyntaxTriviaList trailing = last.GetTrailingTrivia();
        bool endsLine = trailing.Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        if (last.IsToken && !before.Last().IsToken)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        if (last.IsToken)
        {
            kept[kept.Count - 1] = kept[kept.Count - 1].WithTrailingTrivia(endsLine ? trailing : before.Last().GetTrailingTrivia());
        }
    }
}
