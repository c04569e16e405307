using System.Globalization;

namespace Smithwright.Benchmarks;

/// <summary>Numbers as a reader of tables wants them: three digits and a unit.</summary>
public static class Quantity
{
    /// <summary>A time from nanoseconds.</summary>
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Format(nanoseconds, "ns"),
        < 1e6 => Format(nanoseconds / 1e3, "µs"),
        < 1e9 => Format(nanoseconds / 1e6, "ms"),
        _ => Format(nanoseconds / 1e9, "s"),
    };

    /// <summary>An amount of memory from bytes, in units of 1,000.</summary>
    public static string Bytes(double bytes) => bytes switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{bytes:0} B"),
        < 1e6 => Format(bytes / 1e3, "KB"),
        _ => Format(bytes / 1e6, "MB"),
    };

    /// <summary>A ratio with two places.</summary>
    public static string Ratio(double ratio) => double.IsFinite(ratio) ? ratio.ToString("0.00", CultureInfo.InvariantCulture) : "–";

    private static string Format(double value, string unit)
    {
        string digits = value switch { < 10 => "0.00", < 100 => "0.0", _ => "0" };
        return $"{value.ToString(digits, CultureInfo.InvariantCulture)} {unit}";
    }
}
