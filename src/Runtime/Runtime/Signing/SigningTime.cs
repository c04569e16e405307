using System.Globalization;

namespace Smithwright.Runtime.Signing;

/// <summary>Times as signatures have them, to the second. The last one is kept: many requests are signed within a second.</summary>
internal static class SigningTime
{
    private static Formatted? _last;

    public static string Format(DateTimeOffset time)
    {
        long second = time.UtcTicks / TimeSpan.TicksPerSecond;
        Formatted? last = Volatile.Read(ref _last);
        if (last is not null && last.Second == second)
        {
            return last.Text;
        }
        Formatted formatted = new(second, time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Volatile.Write(ref _last, formatted);
        return formatted.Text;
    }

    private sealed record Formatted(long Second, string Text);
}
