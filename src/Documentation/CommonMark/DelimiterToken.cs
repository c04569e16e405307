using Smithwright.Documentation.Blocks;

namespace Smithwright.Documentation.CommonMark;

/// <summary>A run of asterisks or underscores, which may end emphasis, begin emphasis, or be text.</summary>
internal sealed class DelimiterToken(char character, int length, bool canOpen, bool canClose) : InlineToken
{
    private readonly List<SpanStyle> _starts = [];
    private readonly List<SpanStyle> _ends = [];

    public char Character { get; } = character;

    public int Length { get; } = length;

    /// <summary>The characters that are not yet part of emphasis.</summary>
    public int Remaining { get; private set; } = length;

    public bool CanOpen { get; } = canOpen;

    public bool CanClose { get; } = canClose;

    /// <summary>Whether a partner has been looked for.</summary>
    public bool IsSettled { get; set; }

    /// <summary>The token for a run, by the rules of CommonMark 0.31, section 6.2.</summary>
    public static DelimiterToken Create(string text, int start, int end)
    {
        char before = start > 0 ? text[start - 1] : ' ';
        char after = end < text.Length ? text[end] : ' ';
        bool isLeft = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        bool isRight = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        bool isUnderscore = text[start] == '_';
        bool canOpen = isLeft && (!isUnderscore || !isRight || IsPunctuation(before));
        bool canClose = isRight && (!isUnderscore || !isLeft || IsPunctuation(after));
        return new DelimiterToken(text[start], end - start, canOpen, canClose);
    }

    /// <summary>Whether this run and one behind it may be the ends of the same emphasis.</summary>
    public bool Matches(DelimiterToken closer)
    {
        bool isAmbiguous = CanClose || closer.CanOpen;
        bool isMultiple = (Length + closer.Length) % 3 == 0 && (Length % 3 != 0 || closer.Length % 3 != 0);
        return Character == closer.Character && !(isAmbiguous && isMultiple);
    }

    /// <summary>Makes what is between this run and one behind it emphasis, as strong as both allow.</summary>
    public void Enclose(DelimiterToken closer)
    {
        bool isStrong = Remaining > 1 && closer.Remaining > 1;
        SpanStyle style = isStrong ? SpanStyle.Strong : SpanStyle.Emphasis;
        _starts.Add(style);
        closer._ends.Add(style);
        Remaining -= isStrong ? 2 : 1;
        closer.Remaining -= isStrong ? 2 : 1;
    }

    public override void Emit(InlineBuilder inlines)
    {
        _ends.ForEach(inlines.Close);
        inlines.AddText(new string(Character, Remaining));
        for (int i = _starts.Count - 1; i >= 0; i--)
        {
            inlines.Open(_starts[i]);
        }
    }

    private static bool IsPunctuation(char character) => char.IsPunctuation(character) || char.IsSymbol(character);
}
