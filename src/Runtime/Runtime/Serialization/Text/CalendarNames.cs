using System.Text;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>English names of months and weekdays, whole or of three letters, and what UTC is called; in any case.</summary>
internal static class CalendarNames
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>1 to 12; 0 for what is no month.</summary>
    internal static int MonthOf(ReadOnlySpan<byte> word) => Ascii.EqualsIgnoreCase(word, "sept"u8) ? 9 : IndexOf(Months, word) + 1;

    internal static bool IsWeekday(ReadOnlySpan<byte> word) => IndexOf(Weekdays, word) >= 0;

    internal static bool IsUtc(ReadOnlySpan<byte> word) =>
        Ascii.EqualsIgnoreCase(word, "Z"u8) || Ascii.EqualsIgnoreCase(word, "UTC"u8) || Ascii.EqualsIgnoreCase(word, "GMT"u8) || Ascii.EqualsIgnoreCase(word, "UT"u8);

    private static int IndexOf(string[] names, ReadOnlySpan<byte> word)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (Ascii.EqualsIgnoreCase(word, names[i]) || (word.Length == 3 && Ascii.EqualsIgnoreCase(word, names[i].AsSpan(0, 3))))
            {
                return i;
            }
        }
        return -1;
    }
}
