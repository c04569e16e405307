using System.Text;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.Blocks;

/// <summary>
/// Collects running text from a stream of words, opening and closing marks that need not match. Collapses white space, moves
/// it out of spans, and leaves out what is empty.
/// </summary>
internal sealed class InlineBuilder
{
    private readonly List<OpenSpan> _open = [new OpenSpan(null, null)];
    private Inline? _gap;
    private bool _isGapInsideSpan;

    private OpenSpan Innermost => _open[_open.Count - 1];

    public void AddText(string text)
    {
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                _gap ??= new TextRun(" ");
                continue;
            }

            if (_isGapInsideSpan && character is '.' or ',' or ';' or ':' or '!' or '?' or ')')
            {
                // AWS pads code with spaces: moved out, they would stand in front of the full stop.
                _gap = null;
            }

            AddGap();
            Innermost.Text.Append(character);
        }
    }

    public void AddLineBreak() => _gap = new LineBreak();

    public void Open(SpanStyle style, string? target = null)
    {
        if (_open.Count <= DocumentationLimits.Depth)
        {
            _open.Add(new OpenSpan(style, target));
        }
    }

    /// <summary>Closes the innermost span of a style and all spans in it; nothing when there is none.</summary>
    public void Close(SpanStyle style)
    {
        int index = _open.FindLastIndex(span => span.Style == style);
        while (index > 0 && _open.Count > index)
        {
            CloseInnermost();
        }
    }

    /// <summary>The text so far; the builder starts again with nothing.</summary>
    public IReadOnlyList<Inline> Take()
    {
        while (_open.Count > 1)
        {
            CloseInnermost();
        }

        IReadOnlyList<Inline> content = Innermost.Complete();
        _open[0] = new OpenSpan(null, null);
        _gap = null;
        _isGapInsideSpan = false;
        return content;
    }

    private void CloseInnermost()
    {
        OpenSpan span = Innermost;
        bool isBareLink = span.IsEmpty && span.Target is not null;
        if (isBareLink)
        {
            AddGap();
        }

        _isGapInsideSpan |= _gap is TextRun;
        _open.RemoveAt(_open.Count - 1);
        if (span.Style is { } style && (isBareLink || !span.IsEmpty))
        {
            Innermost.Add(new StyledSpan(style, span.Complete(), span.Target));
        }
    }

    private void AddGap()
    {
        _isGapInsideSpan = false;
        if (_gap is null)
        {
            return;
        }

        // Before the outermost span that has nothing in it yet: a span does not begin with white space.
        int index = _open.Count - 1;
        while (index > 0 && _open[index].IsEmpty)
        {
            index--;
        }

        if (!_open[index].IsEmpty)
        {
            _open[index].Add(_gap);
        }

        _gap = null;
    }

    private sealed class OpenSpan(SpanStyle? style, string? target)
    {
        private readonly List<Inline> _content = [];

        public SpanStyle? Style { get; } = style;

        public string? Target { get; } = target;

        public StringBuilder Text { get; } = new();

        public bool IsEmpty => _content.Count == 0 && Text.Length == 0;

        public void Add(Inline inline)
        {
            if (inline is TextRun run)
            {
                Text.Append(run.Text);
                return;
            }

            EndText();
            _content.Add(inline);
        }

        public IReadOnlyList<Inline> Complete()
        {
            EndText();
            return _content;
        }

        private void EndText()
        {
            if (Text.Length > 0)
            {
                _content.Add(new TextRun(Text.ToString()));
                Text.Clear();
            }
        }
    }
}
