using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Smithwright.Analyzers.Tests.Soundness;

/// <summary>Whatever is reported of a program is true of it when it runs.</summary>
public sealed class SoundnessTests(ITestOutputHelper output)
{
    // Ten thousand and more are run with SMITHWRIGHT_SOUNDNESS=10000.
    private const int DefaultPrograms = 400;
    private const int ProgramsAtOnce = 200;

    [Fact]
    public async Task Everything_that_is_reported_is_violated_at_run_time()
    {
        int programs = Environment.GetEnvironmentVariable("SMITHWRIGHT_SOUNDNESS") is { Length: > 0 } count ? int.Parse(count, CultureInfo.InvariantCulture) : DefaultPrograms;
        int violated = 0;
        int found = 0;
        int completed = 0;
        for (int done = 0; done < programs; done += ProgramsAtOnce)
        {
            foreach (MethodOutcome outcome in await SoundnessProgram.RunAsync(ProgramSource.Body.Array[ProgramsAtOnce].Single()))
            {
                string[] broken = [.. outcome.Violations.Select(violation => violation.Constraint).Distinct()];
                Diagnostic? wrong = outcome.Thrown is null ? outcome.Reported.FirstOrDefault(diagnostic => !broken.Contains(ConstraintOf(diagnostic)) && !IsMoot(diagnostic, broken)) : null;
                Assert.True(wrong is null, $"{wrong}\nbut only {string.Join(", ", broken)} are violated by\n{outcome.Source}");

                completed += outcome.Thrown is null ? 1 : 0;
                violated += broken.Length;
                found += broken.Intersect(outcome.Reported.Select(ConstraintOf)).Count();
            }
        }

        output.WriteLine($"{programs} programs, {completed} without an exception: {found} of {violated} violations ({(double)found / violated:P0}) found at compile time.");
        Assert.True(completed > programs / 2, $"Only {completed} of {programs} programs ran to their end: the test says little.");
        Assert.True(found > violated / 4, $"Only {found} of {violated} violations were found at compile time: the test says little.");
    }

    // Validate() asks no conditions of an object that lacks a required member.
    private static bool IsMoot(Diagnostic diagnostic, string[] broken) =>
        IsOfBatches(diagnostic) || (diagnostic.Id == "SMW1009" && broken.Contains("smithy.api#required"));

    // Wrong is the size of full batches; whether there is a full one depends on the list.
    private static bool IsOfBatches(Diagnostic diagnostic) => diagnostic.Id == "SMW1013";

    private static string ConstraintOf(Diagnostic diagnostic) =>
        IsOfBatches(diagnostic) ? "" : ConstraintNames.ById.GetValueOrDefault(diagnostic.Id) ?? diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1];
}
