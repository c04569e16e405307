using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Smithwright.CodeFixes;

/// <summary>Adds members to object initializers in the style of those that are there.</summary>
internal static class ObjectInitializers
{
    /// <summary>The line break that separates members at a place in the code; none if they are on one line.</summary>
    public static SyntaxTrivia? Separation(SyntaxNode place, string newLine)
    {
        InitializerExpressionSyntax? own = (place as BaseObjectCreationExpressionSyntax)?.Initializer;
        InitializerExpressionSyntax? model = own is { Expressions.Count: > 0 } ? own : place.Ancestors().OfType<InitializerExpressionSyntax>().FirstOrDefault();
        if (model is null)
        {
            return SyntaxFactory.EndOfLine(newLine);
        }

        FileLinePositionSpan lines = model.SyntaxTree.GetLineSpan(model.Span);
        return lines.StartLinePosition.Line == lines.EndLinePosition.Line ? null : SyntaxFactory.EndOfLine(newLine);
    }

    public static BaseObjectCreationExpressionSyntax Add(
        BaseObjectCreationExpressionSyntax creation, ImmutableArray<ExpressionSyntax> members, SyntaxTrivia? lineBreak)
    {
        SyntaxTrivia separation = lineBreak ?? SyntaxFactory.Space;
        if (creation.Initializer is { Expressions.Count: > 0 } initializer)
        {
            return creation.WithInitializer(Append(initializer, members, separation));
        }

        SyntaxTriviaList trailing = creation.GetTrailingTrivia();
        return WithoutInitializer(creation)
            .WithInitializer(Create(members, separation, commaAtEnd: lineBreak is not null))
            .WithTrailingTrivia(trailing);
    }

    private static BaseObjectCreationExpressionSyntax WithoutInitializer(BaseObjectCreationExpressionSyntax creation)
    {
        BaseObjectCreationExpressionSyntax bare = creation is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } named
            ? named.WithArgumentList(null)
            : creation;
        return bare.WithInitializer(null).WithoutTrailingTrivia();
    }

    private static InitializerExpressionSyntax Create(ImmutableArray<ExpressionSyntax> members, SyntaxTrivia separation, bool commaAtEnd)
    {
        SyntaxToken open = SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(separation).WithTrailingTrivia(separation);
        InitializerExpressionSyntax empty = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            open,
            SyntaxFactory.SeparatedList<ExpressionSyntax>(),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken));
        return WithMembers(empty, new List<SyntaxNodeOrToken>(), members, separation, commaAtEnd);
    }

    private static InitializerExpressionSyntax Append(
        InitializerExpressionSyntax initializer, ImmutableArray<ExpressionSyntax> members, SyntaxTrivia separation)
    {
        List<SyntaxNodeOrToken> list = initializer.Expressions.GetWithSeparators().ToList();
        SyntaxNodeOrToken last = list[list.Count - 1];
        if (last.AsNode() is { } member)
        {
            // What follows the last member, perhaps a comment on it, stays on its line.
            SyntaxTriviaList trailing = member.GetTrailingTrivia();
            list[list.Count - 1] = member.WithoutTrailingTrivia();
            list.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(trailing));
        }

        return WithMembers(initializer, list, members, separation, commaAtEnd: last.IsToken);
    }

    private static InitializerExpressionSyntax WithMembers(
        InitializerExpressionSyntax initializer,
        List<SyntaxNodeOrToken> list,
        ImmutableArray<ExpressionSyntax> members,
        SyntaxTrivia separation,
        bool commaAtEnd)
    {
        foreach (ExpressionSyntax member in members)
        {
            list.Add(member);
            list.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(separation));
        }

        if (!commaAtEnd)
        {
            list.RemoveAt(list.Count - 1);
            list[list.Count - 1] = members[members.Length - 1].WithTrailingTrivia(separation);
        }

        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(list)).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
