using System.Diagnostics;

namespace Smithwright.Model.Tests.Assembly;

/// <summary>Runs alone and counts processor time, so that neither other tests nor other programs are measured.</summary>
[Collection(nameof(SpeedTests))]
[CollectionDefinition(nameof(SpeedTests), DisableParallelization = true)]
public class SpeedTests
{
    [SharedDataFact]
    public void The_largest_model_is_read_in_a_fraction_of_a_second()
    {
        string path = SharedFolder.Files("models/smithy").MaxBy(file => SharedFolder.Read(file).Length)!;
        var file = new SourceFile(path, SharedFolder.Read(path));

        // The best of a few, because the first ones also compile the code.
        TimeSpan best = Enumerable.Range(0, 8).Min(_ =>
        {
            TimeSpan before = ProcessorTime();
            ModelAssembler.Assemble([file]);
            return ProcessorTime() - before;
        });

        Assert.True(best < TimeSpan.FromMilliseconds(300), $"It took {best.TotalMilliseconds:F0} ms.");
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
