namespace Smithwright.Documentation.CommonMark;

/// <summary>A line of CommonMark and what it may begin.</summary>
internal readonly record struct CommonMarkLine
{
    private const int CodeIndent = 4;
    private const int DeepestHeading = 6;

    public CommonMarkLine(string line)
    {
        Text = line.IndexOf('\t') < 0 ? line : line.Replace("\t", "    ");
        Content = Text.TrimStart();
        Indent = Text.Length - Content.Length;
    }

    public string Text { get; }

    /// <summary>The line without its indentation; white space at its end may be a hard break and is kept.</summary>
    public string Content { get; }

    public int Indent { get; }

    public bool IsBlank => Content.Length == 0;

    public bool IsIndentedCode => Indent >= CodeIndent && !IsBlank;

    public bool IsQuote => Indent < CodeIndent && Content.Length > 0 && Content[0] == '>';

    public bool IsThematicBreak
    {
        get
        {
            string marks = Content.Replace(" ", "");
            return Indent < CodeIndent && marks.Length >= 3 && marks[0] is '*' or '-' or '_' && IsAll(marks, marks[0]);
        }
    }

    /// <summary>Whether the line is behind the text of a heading, underlining it.</summary>
    public bool IsUnderline
    {
        get
        {
            string marks = Content.TrimEnd();
            return Indent < CodeIndent && marks.Length > 0 && marks[0] is '=' or '-' && IsAll(marks, marks[0]);
        }
    }

    /// <summary>Whether the line ends the paragraph above it by beginning something else.</summary>
    public bool InterruptsParagraph =>
        IsBlank || IsQuote || IsThematicBreak || TryReadHeading(out _) || TryReadFence(out _)
        || (TryReadListMarker(out ListMarker marker) && marker.InterruptsParagraph);

    public bool TryReadHeading(out string heading)
    {
        int level = Content.Length - Content.TrimStart('#').Length;
        string text = Content.Substring(level);
        bool isHeading = Indent < CodeIndent && level is > 0 and <= DeepestHeading && (text.Length == 0 || text[0] == ' ');
        heading = text.Trim();
        string withoutClosing = heading.TrimEnd('#');
        heading = withoutClosing.Length == 0 || withoutClosing.EndsWith(" ", StringComparison.Ordinal) ? withoutClosing.TrimEnd() : heading;
        return isHeading;
    }

    /// <summary>Reads the line above or below fenced code, without the name of the language: three or more backticks or tildes.</summary>
    public bool TryReadFence(out string fence)
    {
        fence = "";
        if (Indent >= CodeIndent || Content.Length == 0 || Content[0] is not ('`' or '~'))
        {
            return false;
        }

        string language = Content.TrimStart(Content[0]);
        fence = Content.Substring(0, Content.Length - language.Length);
        return fence.Length >= 3 && (fence[0] == '~' || language.IndexOf('`') < 0);
    }

    public bool ClosesFence(string fence) =>
        Indent < CodeIndent && Content.StartsWith(fence, StringComparison.Ordinal) && Content.TrimEnd().TrimStart(fence[0]).Length == 0;

    public bool TryReadListMarker(out ListMarker marker)
    {
        marker = default;
        return Indent < CodeIndent && !IsThematicBreak && ListMarker.TryRead(this, out marker);
    }

    /// <summary>The text without up to so many columns of indentation.</summary>
    public string Unindent(int columns) => Text.Substring(Math.Min(columns, Indent));

    private static bool IsAll(string text, char character) => text.TrimStart(character).Length == 0;
}
