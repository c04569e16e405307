namespace Smithwright.Documentation.CommonMark;

/// <summary>Finds where code between backticks ends. Used from front to back, it takes linear time for texts that models hold.</summary>
internal sealed class CodeSpanFinder(string text)
{
    // A run length that was not found once is not searched for again.
    private readonly HashSet<int> _withoutClosing = [];

    /// <summary>Whether the run of backticks at an index, of length <paramref name="run"/>, has an equal one behind it.</summary>
    public bool TryFind(int start, out int run, out int closing)
    {
        run = RunAt(start);
        closing = -1;
        if (_withoutClosing.Contains(run))
        {
            return false;
        }

        for (int i = text.IndexOf('`', start + run); i >= 0; i = i < text.Length ? text.IndexOf('`', i) : -1)
        {
            int length = RunAt(i);
            if (length == run)
            {
                closing = i;
                return true;
            }

            i += length;
        }

        _withoutClosing.Add(run);
        return false;
    }

    private int RunAt(int start)
    {
        int end = start;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - start;
    }
}
