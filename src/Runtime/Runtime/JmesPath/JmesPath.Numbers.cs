using System.Globalization;
using System.Numerics;

namespace Smithwright.Runtime.JmesPath;

/// <content>Numbers, which JMESPath takes for doubles.</content>
public static partial class JmesPath
{
    /// <summary>The double with the digits that stand for a single-precision number in JSON: 0.1 rather than 0.10000000149.</summary>
    public static double Number(float number)
    {
        Span<char> digits = stackalloc char[32];
        return number.TryFormat(digits, out int length, "R", CultureInfo.InvariantCulture)
            ? double.Parse(digits[..length], CultureInfo.InvariantCulture)
            : number;
    }

    /// <inheritdoc cref="Number(float)"/>
    public static double? Number(float? number) => number is { } given ? Number(given) : null;

    /// <summary>Seconds since 1970, with a fraction.</summary>
    public static double EpochSeconds(DateTimeOffset timestamp) =>
        (timestamp.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / (double)TimeSpan.TicksPerSecond;

    /// <inheritdoc cref="EpochSeconds(DateTimeOffset)"/>
    public static double? EpochSeconds(DateTimeOffset? timestamp) => timestamp is { } given ? EpochSeconds(given) : null;

    /// <summary>Whether one number is less than another; null when one is missing.</summary>
    public static bool? IsLess(double? left, double? right) => left is null || right is null ? null : left < right;

    /// <summary>The absolute value.</summary>
    public static double Abs(double number) => Math.Abs(number);

    /// <summary>The least whole number that is not less.</summary>
    public static double Ceil(double number) => Math.Ceiling(number);

    /// <summary>The greatest whole number that is not greater.</summary>
    public static double Floor(double number) => Math.Floor(number);

    /// <summary>The sum of numbers; 0 of none.</summary>
    public static double Sum<T>(IReadOnlyList<T> numbers) where T : struct, INumberBase<T>
    {
        double sum = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            sum += double.CreateTruncating(numbers[i]);
        }
        return sum;
    }

    /// <summary>The arithmetic mean of numbers; null of none.</summary>
    public static double? Average<T>(IReadOnlyList<T> numbers) where T : struct, INumberBase<T> =>
        numbers.Count == 0 ? null : Sum(numbers) / numbers.Count;
}
