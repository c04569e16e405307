using System.Globalization;
using System.Text;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>The header <c>Retry-After</c> of RFC 9110, section 10.2.3: seconds, or a date.</summary>
internal static class RetryAfterHeader
{
    /// <summary>Returns the wait; <see langword="null"/> for a date that is past and for all that is neither.</summary>
    /// <param name="text">The header.</param>
    /// <param name="serviceTime">The service's time when it answered, by which its dates are meant.</param>
    /// <param name="time">What time it is where the service does not say.</param>
    public static TimeSpan? Parse(string text, DateTimeOffset? serviceTime, TimeProvider? time)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (int.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }
        // A date begins with the name of its day: any other number is not what the header has.
        if (trimmed.IsEmpty || !char.IsAsciiLetter(trimmed[0]) || !TimestampParser.TryParse(Encoding.UTF8.GetBytes(trimmed.ToString()), out DateTimeOffset date))
        {
            return null;
        }
        TimeSpan wait = date - (serviceTime ?? (time ?? TimeProvider.System).GetUtcNow());
        return wait > TimeSpan.Zero ? wait : null;
    }
}
