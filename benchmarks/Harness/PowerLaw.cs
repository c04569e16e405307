namespace Smithwright.Benchmarks;

/// <summary>The exponent with which a cost grows with a size: 1 is proportional, 2 quadratic.</summary>
public static class PowerLaw
{
    /// <summary>The slope of the line of least squares through the logarithms.</summary>
    public static double Exponent(IReadOnlyList<(double Size, double Cost)> points)
    {
        double meanX = points.Average(point => Math.Log(point.Size));
        double meanY = points.Average(point => Math.Log(point.Cost));
        double covariance = points.Sum(point => (Math.Log(point.Size) - meanX) * (Math.Log(point.Cost) - meanY));
        return covariance / points.Sum(point => Math.Pow(Math.Log(point.Size) - meanX, 2));
    }
}
