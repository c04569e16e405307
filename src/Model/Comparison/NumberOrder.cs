using System.Globalization;

namespace Smithwright.Model.Comparison;

/// <summary>Compares JSON numbers by value, exactly where <see cref="decimal"/> holds them.</summary>
internal static class NumberOrder
{
    public static int Compare(string left, string right) =>
        decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal a)
        && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal b)
            ? a.CompareTo(b)
            : Approximate(left).CompareTo(Approximate(right));

    private static double Approximate(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value
        : number[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
}
