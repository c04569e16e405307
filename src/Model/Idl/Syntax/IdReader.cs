using Smithwright.Model.Idl.Tokens;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Reads namespaces and shape ids.</summary>
internal static class IdReader
{
    /// <summary>A shape id, relative or absolute, with or without a member.</summary>
    public static IdlName ReadId(this IdlCursor cursor)
    {
        int start = cursor.Current.Start;
        (int end, bool hasDots) = SkipNamespace(cursor);
        if (cursor.Kind == IdlTokenKind.Pound)
        {
            cursor.Next();
            end = SkipIdentifier(cursor, "the name of a shape");
        }
        else if (hasDots)
        {
            cursor.FailExpecting("'#' and the name of a shape after a namespace");
        }

        return SkipMember(cursor, start, end);
    }

    /// <summary>A shape id with its namespace.</summary>
    public static IdlName ReadAbsoluteId(this IdlCursor cursor)
    {
        int start = cursor.Current.Start;
        SkipNamespace(cursor);
        cursor.Expect(IdlTokenKind.Pound, "'#'");
        return SkipMember(cursor, start, SkipIdentifier(cursor, "the name of a shape"));
    }

    public static IdlName ReadNamespace(this IdlCursor cursor)
    {
        int start = cursor.Current.Start;
        (int end, _) = SkipNamespace(cursor);
        return cursor.Failure is null ? cursor.NameBetween(start, end) : IdlName.None;
    }

    private static IdlName SkipMember(IdlCursor cursor, int start, int end)
    {
        if (cursor.Take(IdlTokenKind.Dollar))
        {
            end = SkipIdentifier(cursor, "the name of a member");
        }

        return cursor.Failure is null ? cursor.NameBetween(start, end) : IdlName.None;
    }

    private static (int End, bool HasDots) SkipNamespace(IdlCursor cursor)
    {
        bool hasDots = false;
        int end = SkipIdentifier(cursor, "a name");
        while (cursor.Take(IdlTokenKind.Dot))
        {
            hasDots = true;
            end = SkipIdentifier(cursor, "a name after '.'");
        }

        return (end, hasDots);
    }

    private static int SkipIdentifier(IdlCursor cursor, string expected)
    {
        int end = cursor.Current.End;
        cursor.Expect(IdlTokenKind.Identifier, expected);
        return end;
    }
}
