using System.Globalization;

namespace Smithwright.Semantics.Matching;

/// <summary>The Unicode categories of code points, surrogates included. The Unicode version is that of the framework.</summary>
internal static class CharacterCategory
{
    public static UnicodeCategory Of(int codePoint) => codePoint <= char.MaxValue
        ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
        : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);
}
