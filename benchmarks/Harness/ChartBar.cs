namespace Smithwright.Benchmarks;

/// <summary>A bar of the chart: one contender's time relative to the first of its comparison.</summary>
public sealed record ChartBar(string Label, string Reference, double Ratio)
{
    /// <summary>The bar of a contender.</summary>
    public static ChartBar Of(Comparison comparison, IReadOnlyList<Measurement> measurements, string contender) =>
        new(comparison.Title, measurements[0].Name, measurements.First(one => one.Name == contender).Best / measurements[0].Best);
}
