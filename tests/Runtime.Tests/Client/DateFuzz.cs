using System.Globalization;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Values of a <c>Date</c> header: right ones near and far, right ones with something changed, and noise.</summary>
internal static class DateFuzz
{
    private static readonly string[] Odd =
    [
        "", " ", "0", "-1", "253402300800", "9223372036854775807", "Fri, 31 Dec 9999 23:59:59 GMT", "Sat, 01 Jan 10000 00:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 GMT",
        "Mon, 01 Jan 0001 00:00:00 +1400", "Fri, 31 Dec 9999 23:59:59 -1400", "31 Dec 9999 23:59:59 -2359", "Thu, 30 Feb 2024 25:61:61 GMT", "2024-05-06T12:00:00Z",
        "Monday, 06-May-24 12:00:00 GMT", "Mon May  6 12:00:00 2024", "Mon, 06 May 2024 12:00:00 GMT, Tue, 07 May 2024 12:00:00 GMT",
    ];

    public static string Next(Random random, DateTimeOffset now) => random.Next(5) switch
    {
        0 => Odd[random.Next(Odd.Length)],
        1 => Format(new DateTimeOffset(random.NextInt64(DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero)),
        2 => Format(now.AddMinutes(random.Next(-3000, 3000))),
        3 => Changed(random, Format(now.AddMinutes(random.Next(-3000, 3000)))),
        _ => new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(' ', 0x180))]),
    };

    private static string Format(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);

    private static string Changed(Random random, string text)
    {
        char[] characters = text.ToCharArray();
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            characters[random.Next(characters.Length)] = (char)random.Next(' ', '~');
        }
        return new string(characters);
    }
}
