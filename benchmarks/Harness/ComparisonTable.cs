using System.Text;

namespace Smithwright.Benchmarks;

/// <summary>The measurements of a comparison as a Markdown table.</summary>
public static class ComparisonTable
{
    /// <summary>Writes the table; ratios are relative to the first measurement, those of times both of the best and of the median.</summary>
    public static string Write(Comparison comparison, IReadOnlyList<Measurement> measurements)
    {
        Measurement unit = measurements[0];
        StringBuilder text = new();
        text.Append($"| {comparison.Title} | best time | ratio | ratio of medians | allocated | ratio |\n|---|--:|--:|--:|--:|--:|\n");
        foreach (Measurement one in measurements)
        {
            text.Append($"| {one.Name} | {Quantity.Time(one.Best)} | **{Quantity.Ratio(one.Best / unit.Best)}** | {Quantity.Ratio(one.Median / unit.Median)}");
            text.Append($" | {Quantity.Bytes(one.Bytes)} | {Quantity.Ratio(one.Bytes / unit.Bytes)} |\n");
        }

        return text.ToString();
    }
}
