using System.Text;

namespace Smithwright.Semantics.Matching;

/// <summary>
/// Strings in which a surrogate without its partner has a mark before it, itself a low surrogate: read from the start, the first unit of a character then
/// says how many there are.
/// </summary>
internal static class MarkedText
{
    public const char Mark = '\uDC00';

    /// <summary>One character, for patterns that begin where a character does.</summary>
    public const string AnyCharacter = "(?:[^\\uD800-\\uDFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|\\uDC00[\\uD800-\\uDFFF])";

    public static string Of(string text)
    {
        StringBuilder? marked = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                marked?.Append(text[i]);
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                marked ??= new StringBuilder(text, 0, i, text.Length + 16);
                marked.Append(Mark);
            }

            marked?.Append(text[i]);
        }

        return marked?.ToString() ?? text;
    }
}
