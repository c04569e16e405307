namespace Smithwright.Semantics;

/// <summary>The length of a string as Smithy counts it.</summary>
internal static class ScalarLength
{
    /// <summary>Counts Unicode scalar values; a surrogate without its partner counts as one.</summary>
    public static int Count(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                count--;
            }
        }

        return count;
    }
}
