namespace Smithwright.Generator.CSharp;

/// <summary>A line of generated code, with the nesting of its brackets; those that close what an earlier line opened do not count.</summary>
internal sealed class CodeLine
{
    private const int InString = int.MaxValue;

    private readonly int[] _depths;
    private readonly List<(int Open, int Close)> _groups = new();

    private CodeLine(string text)
    {
        Text = text;
        _depths = new int[text.Length];
    }

    public string Text { get; }

    /// <summary>The brackets around arguments, parameters and items that are in no other.</summary>
    public IEnumerable<(int Open, int Close)> Groups => _groups.Where(group => _depths[group.Open] == 0);

    /// <summary>Reads a line; null for a directive, an attribute, or what has a comment.</summary>
    public static CodeLine? Read(string text)
    {
        if (text.StartsWith("#", StringComparison.Ordinal) || text.StartsWith("[global::", StringComparison.Ordinal))
        {
            return null;
        }

        CodeLine line = new(text);
        return line.Scan() ? line : null;
    }

    /// <summary>Where some text stands outside of strings, within <paramref name="depth"/> brackets.</summary>
    public IReadOnlyList<int> PlacesOf(string part, int depth = 0, int start = 0, int end = int.MaxValue)
    {
        List<int> places = new();
        for (int at = Text.IndexOf(part, start, StringComparison.Ordinal); at >= 0 && at < end; at = Text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (_depths[at] == depth)
            {
                places.Add(at);
            }
        }

        return places;
    }

    private bool Scan()
    {
        Stack<int> open = new();
        for (int i = 0; i < Text.Length; i++)
        {
            char c = Text[i];
            if (c == '/' && i + 1 < Text.Length && Text[i + 1] == '/')
            {
                return false;
            }

            _depths[i] = open.Count;
            if (c is '"' or '\'')
            {
                int end = StringEnd.Of(Text, i);
                for (; i < end; i++)
                {
                    _depths[i] = InString;
                }

                i--;
            }
            else if (c is '(' or '[' or '{' || (c == '<' && i > 0 && char.IsLetterOrDigit(Text[i - 1])))
            {
                open.Push(i);
            }
            else if (c is ')' or ']' or '}' || (c == '>' && open.Count > 0 && Text[open.Peek()] == '<' && Text[i - 1] != '='))
            {
                Close(open, i);
            }
        }

        return true;
    }

    private void Close(Stack<int> open, int at)
    {
        if (open.Count == 0)
        {
            return;
        }

        int start = open.Pop();
        _depths[at] = open.Count;
        if (Text[start] is '(' or '[' && at > start + 1)
        {
            _groups.Add((start, at));
        }
    }
}
