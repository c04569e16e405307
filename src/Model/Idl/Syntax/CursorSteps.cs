using Smithwright.Model.Idl.Tokens;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>The steps that parsers take: what may stand between tokens, and what must stand next.</summary>
internal static class CursorSteps
{
    public static void SkipSpaces(this IdlCursor cursor)
    {
        while (cursor.Kind == IdlTokenKind.Space)
        {
            cursor.Next();
        }
    }

    /// <summary>Skips spaces, line breaks, commas and comments, but no documentation.</summary>
    public static void SkipWhiteSpace(this IdlCursor cursor)
    {
        while (cursor.Current.IsWhiteSpace)
        {
            cursor.Next();
        }
    }

    public static void SkipWhiteSpaceAndDocs(this IdlCursor cursor)
    {
        while (cursor.Current.IsWhiteSpace || cursor.Kind == IdlTokenKind.DocComment)
        {
            cursor.Next();
        }
    }

    /// <summary>Takes the token if it is of this kind.</summary>
    public static bool Take(this IdlCursor cursor, IdlTokenKind kind)
    {
        if (cursor.Kind != kind)
        {
            return false;
        }

        cursor.Next();
        return true;
    }

    public static void Expect(this IdlCursor cursor, IdlTokenKind kind, string expected)
    {
        if (!cursor.Take(kind))
        {
            cursor.FailExpecting(expected);
        }
    }

    public static void ExpectSpaces(this IdlCursor cursor)
    {
        cursor.Expect(IdlTokenKind.Space, "a space");
        cursor.SkipSpaces();
    }

    public static void ExpectWhiteSpace(this IdlCursor cursor)
    {
        if (!cursor.Current.IsWhiteSpace)
        {
            cursor.FailExpecting("a space or line break");
        }

        cursor.SkipWhiteSpaceAndDocs();
    }

    /// <summary>Takes the colon between a name and its value, which may stand on different lines.</summary>
    public static void ExpectColon(this IdlCursor cursor)
    {
        cursor.SkipWhiteSpaceAndDocs();
        cursor.Expect(IdlTokenKind.Colon, "':'");
        cursor.SkipWhiteSpaceAndDocs();
    }

    /// <summary>Takes the end of a line, with the comment before it. A documentation comment there documents nothing.</summary>
    public static void ExpectLineEnd(this IdlCursor cursor)
    {
        while (cursor.Kind is IdlTokenKind.Space or IdlTokenKind.Comma)
        {
            cursor.Next();
        }

        if (cursor.Kind is IdlTokenKind.NewLine or IdlTokenKind.Comment or IdlTokenKind.DocComment)
        {
            cursor.Next();
        }
        else if (!cursor.AtEnd)
        {
            cursor.FailExpecting("a line break");
        }

        cursor.SkipWhiteSpace();
    }

    public static IdlName ExpectIdentifier(this IdlCursor cursor, string expected)
    {
        IdlToken token = cursor.Current;
        cursor.Expect(IdlTokenKind.Identifier, expected);
        return cursor.Failure is null ? cursor.NameBetween(token.Start, token.End) : IdlName.None;
    }

    /// <summary>Takes a name that may stand in quotes.</summary>
    public static IdlName ExpectKey(this IdlCursor cursor, string expected)
    {
        IdlToken token = cursor.Current;
        return token.Kind == IdlTokenKind.String
            ? new IdlName(cursor.ReadQuoted(), cursor.SpanOf(token))
            : cursor.ExpectIdentifier(expected);
    }
}
