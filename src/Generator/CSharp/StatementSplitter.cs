namespace Smithwright.Generator.CSharp;

/// <summary>Takes statements apart that share a line with their <c>case</c> or their condition.</summary>
internal static class StatementSplitter
{
    /// <summary><c>case T member: a; break;</c></summary>
    public static IReadOnlyList<(int Indent, string Text)>? Case(CodeLine code)
    {
        if (!code.Text.StartsWith("case ", StringComparison.Ordinal) || code.PlacesOf(": ") is not [int colon, ..])
        {
            return null;
        }

        return [(0, code.Text.Substring(0, colon + 1)), .. Statements(code, colon + 2, code.Text.Length, depth: 0)];
    }

    /// <summary><c>if (condition) { a; b; }</c></summary>
    public static IReadOnlyList<(int Indent, string Text)>? Block(CodeLine code)
    {
        if (!(code.Text.StartsWith("if (", StringComparison.Ordinal) || code.Text.StartsWith("else ", StringComparison.Ordinal))
            || !code.Text.EndsWith(" }", StringComparison.Ordinal)
            || code.PlacesOf(" { ") is not [int brace])
        {
            return null;
        }

        return
        [
            (0, code.Text.Substring(0, brace)),
            (0, "{"),
            .. Statements(code, brace + 3, code.Text.Length - 2, depth: 1),
            (0, "}"),
        ];
    }

    private static IEnumerable<(int Indent, string Text)> Statements(CodeLine code, int start, int end, int depth)
    {
        foreach (int place in code.PlacesOf("; ", depth, start, end))
        {
            yield return (1, code.Text.Substring(start, place + 1 - start));
            start = place + 2;
        }

        if (start < end)
        {
            yield return (1, code.Text.Substring(start, end - start));
        }
    }
}
