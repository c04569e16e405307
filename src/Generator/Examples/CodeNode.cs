using System.Collections.Immutable;

namespace Smithwright.Generator.Examples;

/// <summary>A piece of C#: a text, or a list of pieces in brackets.</summary>
/// <param name="Name">What stands before it, such as <c>Name = </c>.</param>
/// <param name="Open">The text, or what stands before the opening bracket.</param>
/// <param name="Brackets">The brackets; empty for a text.</param>
/// <param name="Items">What stands in them.</param>
internal sealed record CodeNode(string Name, string Open, string Brackets, ImmutableArray<CodeNode> Items)
{
    private const int LongestLine = 100;
    private const int Indentation = 4;

    public static CodeNode Text(string text) => new("", text, "", ImmutableArray<CodeNode>.Empty);

    public static CodeNode Object(string created, IEnumerable<CodeNode> members) => new("", created, "{}", members.ToImmutableArray());

    public static CodeNode List(IEnumerable<CodeNode> items) => new("", "", "[]", items.ToImmutableArray());

    /// <summary>The lines of a statement: all of it on one line where that is short enough.</summary>
    /// <param name="before">What stands before the piece.</param>
    /// <param name="after">What stands behind it.</param>
    public IReadOnlyList<string> ToLines(string before, string after)
    {
        List<string> lines = new();
        Write(lines, 0, before, after);
        return lines;
    }

    /// <summary>All of it on one line, without its name.</summary>
    public string ToText() => (this with { Name = "" }).Flat;

    private string Flat => Name + (Brackets.Length == 0 ? Open
        : Items.IsEmpty ? (Brackets == "{}" ? $"{Open}()" : "[]")
        : Brackets == "{}" ? $"{Open}{Call} {{ {Joined} }}"
        : $"[{Joined}]");

    private string Joined => string.Join(", ", Items.Select(item => item.Flat));

    // A type takes no parentheses before its initializer.
    private string Call => Open == "new" ? "()" : "";

    private void Write(List<string> lines, int indentation, string before, string after)
    {
        string space = new(' ', indentation);
        string flat = $"{space}{before}{Flat}{after}";
        if (Items.IsEmpty || flat.Length <= LongestLine)
        {
            lines.Add(flat);
            return;
        }

        if (Brackets == "{}")
        {
            lines.Add($"{space}{before}{Name}{Open}{Call}");
            lines.Add($"{space}{{");
        }
        else
        {
            lines.Add($"{space}{before}{Name}[");
        }

        foreach (CodeNode item in Items)
        {
            item.Write(lines, indentation + Indentation, "", ",");
        }

        lines.Add($"{space}{Brackets[1]}{after}");
    }
}
