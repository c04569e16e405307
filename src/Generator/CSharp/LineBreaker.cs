namespace Smithwright.Generator.CSharp;

/// <summary>Breaks lines of code that are too long to read: after an arrow, before an operator, between arguments. Comments and attributes stay as they are.</summary>
internal static class LineBreaker
{
    /// <summary>The longest line that is left as it is, indentation included.</summary>
    public const int Limit = 140;

    // Further to the right nothing is left to gain, and text that nests without end has one.
    private const int MostLevels = 16;

    /// <summary>The lines that take the place of <paramref name="text"/>, each with the level at which it stands.</summary>
    public static IReadOnlyList<(int Level, string Text)> Break(string text, int level)
    {
        List<(int Level, string Text)> lines = new();
        Break(text, level, level + MostLevels, lines);
        return lines;
    }

    private static void Break(string text, int level, int mostLevels, List<(int Level, string Text)> lines)
    {
        if ((level * 4) + text.Length <= Limit || level > mostLevels || CodeLine.Read(text) is not { } code || Parts(code) is not { } parts)
        {
            lines.Add((level, text));
            return;
        }

        foreach ((int indent, string part) in parts)
        {
            Break(part, level + indent, mostLevels, lines);
        }
    }

    private static IReadOnlyList<(int Indent, string Text)>? Parts(CodeLine code) =>
        StatementSplitter.Case(code)
        ?? StatementSplitter.Block(code)
        ?? Attribute(code)
        ?? After(code, " =>")
        ?? After(code, " =")
        ?? Before(code, " ? ", " : ")
        ?? Before(code, " : ")
        ?? Before(code, " || ")
        ?? Before(code, " && ")
        ?? Arguments(code);

    /// <summary>Puts the attribute of a parameter on a line of its own.</summary>
    private static IReadOnlyList<(int Indent, string Text)>? Attribute(CodeLine code)
    {
        if (!code.Text.StartsWith("[property: ", StringComparison.Ordinal) || code.PlacesOf("] ") is not [int end, ..])
        {
            return null;
        }

        return [(0, code.Text.Substring(0, end + 1)), (0, code.Text.Substring(end + 2))];
    }

    /// <summary>Breaks once, after what ends a head. The arms of a <c>switch</c> follow on lines of their own, and its head stays with the value.</summary>
    private static IReadOnlyList<(int Indent, string Text)>? After(CodeLine code, string end)
    {
        IReadOnlyList<int> places = code.PlacesOf(end + " ");
        return places.Count == 0 || code.Text.EndsWith(" switch", StringComparison.Ordinal)
            ? null
            : [(0, code.Text.Substring(0, places[0] + end.Length)), (1, code.Text.Substring(places[0] + end.Length + 1))];
    }

    /// <summary>Breaks before each of some operators, if the first of them is there.</summary>
    private static IReadOnlyList<(int Indent, string Text)>? Before(CodeLine code, params string[] operators)
    {
        if (code.PlacesOf(operators[0]).Count == 0)
        {
            return null;
        }

        List<(int Indent, string Text)> parts = new();
        int start = 0;
        foreach (int place in operators.SelectMany(text => code.PlacesOf(text)).OrderBy(place => place))
        {
            parts.Add((parts.Count == 0 ? 0 : 1, code.Text.Substring(start, place - start)));
            start = place + 1;
        }

        parts.Add((1, code.Text.Substring(start)));
        return parts;
    }

    /// <summary>Breaks between the brackets that hold the most, with each argument on a line.</summary>
    private static IReadOnlyList<(int Indent, string Text)>? Arguments(CodeLine code)
    {
        (int open, int close) = code.Groups.OrderByDescending(group => group.Close - group.Open).FirstOrDefault();
        if (close == 0)
        {
            return null;
        }

        List<(int Indent, string Text)> parts = new() { (0, code.Text.Substring(0, open + 1)) };
        int start = open + 1;
        foreach (int comma in code.PlacesOf(", ", depth: 1, open + 1, close))
        {
            parts.Add((1, code.Text.Substring(start, comma + 1 - start)));
            start = comma + 2;
        }

        parts.Add((1, code.Text.Substring(start)));
        return parts;
    }
}
