using Smithwright.Documentation.Blocks;
using Smithwright.Documentation.Html;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.CommonMark;

/// <summary>Reads the text of a paragraph of CommonMark: code, emphasis, links, tags, escapes and hard breaks.</summary>
internal sealed class CommonMarkInlines
{
    private static readonly char[] Special = ['<', '\\', '`', '*', '_', '[', ']', '!', '\n'];

    private readonly string _text;
    private readonly CodeSpanFinder _codeSpans;
    private readonly List<InlineToken> _tokens = [];
    private readonly List<LinkStartToken> _brackets = [];
    private int _position;
    private bool _insideCodeTag;

    private CommonMarkInlines(string text)
    {
        _text = text;
        _codeSpans = new CodeSpanFinder(text);
    }

    private char Next => _position + 1 < _text.Length ? _text[_position + 1] : '\0';

    public static IReadOnlyList<Inline> Parse(string text)
    {
        CommonMarkInlines parser = new(text);
        while (parser._position < text.Length)
        {
            parser.ReadToken();
        }

        EmphasisMatcher.Match(parser._tokens);
        InlineBuilder inlines = new();
        parser._tokens.ForEach(token => token.Emit(inlines));
        return inlines.Take();
    }

    private void ReadToken()
    {
        switch (_text[_position])
        {
            case '<' when TryReadTag():
                break;
            case var mark when !_insideCodeTag && TryReadMark(mark):
                break;
            default:
                ReadText();
                break;
        }
    }

    private bool TryReadMark(char mark) => mark switch
    {
        '<' => TryReadAutolink(),
        '\\' => TryReadEscape(),
        '`' => ReadBackticks(),
        '*' or '_' => ReadDelimiters(mark),
        '!' => Next == '[' && OpenBracket(isImage: true),
        '[' => OpenBracket(isImage: false),
        ']' => TryCloseBracket(),
        '\n' => TryReadHardBreak(),
        _ => false,
    };

    private void ReadText()
    {
        int next = _text.IndexOfAny(Special, _position + 1);
        int end = next < 0 ? _text.Length : next;
        Add(new TextToken(CharacterReferences.Decode(_text.Substring(_position, end - _position))), end);
    }

    private bool TryReadTag()
    {
        if (!HtmlTag.TryRead(_text, _position, out HtmlTag tag, out int end) || HtmlElements.Find(tag.Name) is not { } element)
        {
            return false;
        }

        _insideCodeTag = element == HtmlElement.Code ? !tag.IsEnd : _insideCodeTag;
        return Add(new TagToken(tag, element), end);
    }

    private bool TryReadAutolink()
    {
        int length = Math.Min(DocumentationLimits.TagLength, _text.Length - _position);
        int end = _text.IndexOf('>', _position, length);
        string address = end < 0 ? "" : _text.Substring(_position + 1, end - _position - 1);
        if (address.Any(char.IsWhiteSpace))
        {
            return false;
        }

        string? target = LinkTarget.Check(address) ?? (address.IndexOf('@') > 0 ? LinkTarget.Check("mailto:" + address) : null);
        return target is not null && Add(new AutolinkToken(address, target), end + 1);
    }

    private bool TryReadEscape()
    {
        if (Next == '\n')
        {
            return Add(new LineBreakToken(), _position + 2);
        }

        bool isEscape = Next is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
        return isEscape && Add(new TextToken(Next.ToString()), _position + 2);
    }

    private bool ReadBackticks()
    {
        bool isCode = _codeSpans.TryFind(_position, out int run, out int closing);
        int start = _position + run;
        return isCode
            ? Add(new CodeToken(_text.Substring(start, closing - start)), closing + run)
            : Add(new TextToken(new string('`', run)), start);
    }

    private bool ReadDelimiters(char mark)
    {
        int end = _position;
        while (end < _text.Length && _text[end] == mark)
        {
            end++;
        }

        return Add(DelimiterToken.Create(_text, _position, end), end);
    }

    private bool TryReadHardBreak()
    {
        bool isHard = _position >= 2 && _text[_position - 1] == ' ' && _text[_position - 2] == ' ';
        return isHard && Add(new LineBreakToken(), _position + 1);
    }

    private bool OpenBracket(bool isImage)
    {
        if (_brackets.Count == DocumentationLimits.Depth)
        {
            _brackets.RemoveAt(0);
        }

        LinkStartToken bracket = new(isImage, _tokens.Count);
        _brackets.Add(bracket);
        return Add(bracket, _position + (isImage ? 2 : 1));
    }

    private bool TryCloseBracket()
    {
        if (_brackets.Count == 0)
        {
            return false;
        }

        LinkStartToken start = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        if (Next != '(' || !LinkDestination.TryRead(_text, _position + 1, out string destination, out int end))
        {
            return false;
        }

        start.Resolve(CharacterReferences.Decode(destination));
        // Emphasis does not reach over the end of a link, and a link is in no other.
        EmphasisMatcher.Match(_tokens.Skip(start.Index));
        _brackets.RemoveAll(bracket => !start.IsImage && !bracket.IsImage);
        return Add(new LinkEndToken(start), end);
    }

    private bool Add(InlineToken token, int end)
    {
        _tokens.Add(token);
        _position = end;
        return true;
    }
}
