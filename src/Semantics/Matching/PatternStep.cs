using System.Globalization;

namespace Smithwright.Semantics.Matching;

/// <summary>A set of characters of which a string has to have so many in a row.</summary>
/// <param name="min">How many at least.</param>
/// <param name="max">How many at most; null for any number.</param>
/// <param name="ranges">The first and the last code point of each range, sorted.</param>
/// <param name="categories">The Unicode categories that belong to the set as well: a bit per <see cref="UnicodeCategory"/>.</param>
internal sealed class PatternStep(int min, int? max, int[] ranges, int categories)
{
    // Nearly every character that is ever looked up is ASCII.
    private readonly bool[] _ascii = [.. Enumerable.Range(0, 0x80).Select(character => Contains(ranges, categories, character))];

    public int Min => min;

    public int? Max => max;

    public IReadOnlyList<int> Ranges => ranges;

    public int Categories => categories;

    public bool Contains(int character) => character < _ascii.Length ? _ascii[character] : Contains(ranges, categories, character);

    private static bool Contains(int[] ranges, int categories, int character)
    {
        int found = Array.BinarySearch(ranges, character);
        // The end of a range was met, or the next larger one is the end of the range around the character.
        return found >= 0 || (~found & 1) == 1 || (categories != 0 && ((categories >> (int)CharacterCategory.Of(character)) & 1) == 1);
    }
}
