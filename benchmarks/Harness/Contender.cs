namespace Smithwright.Benchmarks;

/// <summary>One way of doing what a comparison is about.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Run">Does it once; the result is kept until the next one, so that nothing is optimised away.</param>
public sealed record Contender(string Name, Func<object?> Run)
{
    /// <summary>Whether the work runs on other threads too, so that allocations are counted for the whole process.</summary>
    public bool UsesOtherThreads { get; init; }

    /// <summary>How many operations one run does.</summary>
    public int Operations { get; init; } = 1;

    /// <summary>A contender that waits for its result.</summary>
    public static Contender Of<T>(string name, Func<Task<T>> run) => new(name, () => run().GetAwaiter().GetResult());
}
