using System.Text;

namespace Smithwright.Runtime.Authentication;

/// <summary>Reads challenges (RFC 9110, 11.6.1): one header may have several, with the same commas between them as between their parameters.</summary>
internal static class ChallengeReader
{
    public static IEnumerable<(string Scheme, IReadOnlyDictionary<string, string> Parameters)> Read(string header)
    {
        string? scheme = null;
        Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);
        int position = 0;
        while (position < header.Length)
        {
            position = SkipSeparators(header, position);
            int start = position;
            position = SkipToken(header, position);
            if (position == start)
            {
                // Nothing that a challenge may have: what follows cannot be understood either.
                break;
            }
            string word = header[start..position];
            int equals = SkipBlanks(header, position);
            if (scheme is not null && equals < header.Length && header[equals] == '=')
            {
                (parameters[word], position) = Value(header, SkipBlanks(header, equals + 1));
                continue;
            }
            if (scheme is not null)
            {
                yield return (scheme, parameters);
                parameters = new(StringComparer.OrdinalIgnoreCase);
            }
            scheme = word;
        }

        if (scheme is not null)
        {
            yield return (scheme, parameters);
        }
    }

    /// <summary>A text in quotation marks.</summary>
    public static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static (string Value, int End) Value(string header, int start)
    {
        if (start >= header.Length || header[start] != '"')
        {
            int end = SkipToken(header, start);
            return (header[start..end], end);
        }
        StringBuilder value = new();
        int position = start + 1;
        for (; position < header.Length && header[position] != '"'; position++)
        {
            if (header[position] == '\\' && position + 1 < header.Length)
            {
                position++;
            }
            value.Append(header[position]);
        }

        return (value.ToString(), Math.Min(position + 1, header.Length));
    }

    private static int SkipSeparators(string header, int position)
    {
        while (position < header.Length && header[position] is ' ' or '\t' or ',' or '=')
        {
            position++;
        }
        return position;
    }

    private static int SkipBlanks(string header, int position)
    {
        while (position < header.Length && header[position] is ' ' or '\t')
        {
            position++;
        }
        return position;
    }

    // The characters of a token and of token68, which some schemes have in place of parameters; its closing '=' are skipped like separators.
    private static int SkipToken(string header, int position)
    {
        while (position < header.Length && header[position] is > ' ' and not ',' and not '=' and not '"')
        {
            position++;
        }
        return position;
    }
}
