namespace Smithwright.Benchmarks;

/// <summary>What a contender came to, for one operation.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Best">The shortest time of a batch, in nanoseconds: what is left when nothing else runs.</param>
/// <param name="Median">The median time, in nanoseconds.</param>
/// <param name="Bytes">The bytes allocated.</param>
public sealed record Measurement(string Name, double Best, double Median, double Bytes);
