namespace Smithwright.Documentation.CommonMark;

/// <summary>Finds which runs of asterisks and underscores belong together.</summary>
internal sealed class EmphasisMatcher
{
    private readonly List<DelimiterToken> _openers = [];

    // For each kind of closing run, how many of the openers are known not to match it: what keeps the search linear.
    private readonly Dictionary<(char, bool, int), int> _searched = [];

    /// <summary>Matches the runs among tokens; those without a partner are text from then on.</summary>
    public static void Match(IEnumerable<InlineToken> tokens)
    {
        EmphasisMatcher matcher = new();
        foreach (DelimiterToken token in tokens.OfType<DelimiterToken>().Where(token => !token.IsSettled))
        {
            matcher.Add(token);
            token.IsSettled = true;
        }
    }

    private void Add(DelimiterToken token)
    {
        while (token.CanClose && token.Remaining > 0 && FindOpener(token) is { } opener)
        {
            opener.Enclose(token);
            if (opener.Remaining == 0)
            {
                RemoveFrom(_openers.Count - 1);
            }
        }

        if (token.CanOpen && token.Remaining > 0)
        {
            _openers.Add(token);
        }
    }

    // The matching opener is the last one afterwards: those behind it would reach over the end of this emphasis.
    private DelimiterToken? FindOpener(DelimiterToken closer)
    {
        (char, bool, int) kind = (closer.Character, closer.CanOpen, closer.Length % 3);
        int searched = _searched.TryGetValue(kind, out int count) ? count : 0;
        for (int i = _openers.Count - 1; i >= searched; i--)
        {
            if (_openers[i].Matches(closer))
            {
                RemoveFrom(i + 1);
                return _openers[i];
            }
        }

        _searched[kind] = _openers.Count;
        return null;
    }

    private void RemoveFrom(int index)
    {
        _openers.RemoveRange(index, _openers.Count - index);
        foreach ((char, bool, int) kind in _searched.Keys.ToArray())
        {
            _searched[kind] = Math.Min(_searched[kind], index);
        }
    }
}
