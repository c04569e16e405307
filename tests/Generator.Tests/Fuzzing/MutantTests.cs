using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Analyzers;
using Smithwright.Generator.Tests.Incremental;
using Smithwright.Model.Tests.C2j;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;
using Xunit.Abstractions;

namespace Smithwright.Generator.Tests.Fuzzing;

/// <summary>
/// Whatever a model says: nothing throws, every diagnostic has its place in the file, and what is generated without an error in the model compiles.
/// <c>SMITHWRIGHT_FUZZ</c> sets how many mutants of each model are tried, and <c>SMITHWRIGHT_FUZZ_FROM</c> the first seed.
/// </summary>
public class MutantTests(ITestOutputHelper output)
{
    /// <summary>Compiling takes a hundred times longer than generating.</summary>
    private const int CompiledOneIn = 8;

    private const int MaxSharedSize = 150_000;

    private static readonly int Mutants = Setting("SMITHWRIGHT_FUZZ", 16);
    private static readonly int First = Setting("SMITHWRIGHT_FUZZ_FROM", 0);

    public static TheoryData<string> Shared =>
        [.. SharedFolder.Files("models/smithy").Concat(SharedFolder.Files("models/c2j")).Where(path => SharedFolder.Read(path).Length < MaxSharedSize)];

    [Fact]
    public Task Mutants_of_a_model_with_every_shape_do_no_harm() => TryAllAsync(Models.EveryShape);

    [Fact]
    public Task Mutants_of_a_model_with_event_streams_do_no_harm() => TryAllAsync(Models.EventStreams);

    [Fact]
    public Task Mutants_of_a_model_in_C2J_do_no_harm() => TryAllAsync(new ModelText("c2j.json", SampleC2j.Text));

    [Fact]
    public Task Mutants_of_the_spec_do_no_harm() => TryAllAsync(ModelText.Spec()[0]);

    [Fact]
    public Task Mutants_of_the_overlay_do_no_harm() => TryAllAsync(EditSequenceTests.Overlay, ModelText.Spec()[0]);

    [SharedDataTheory]
    [MemberData(nameof(Shared))]
    public Task Mutants_of_published_models_do_no_harm(string path) => TryAllAsync(new ModelText(path, SharedFolder.Read(path)));

    private async Task TryAllAsync(ModelText model, params ModelText[] others)
    {
        ModelMutator mutator = new(model.Text);
        int sound = 0;
        for (int seed = First; seed < First + Mutants; seed++)
        {
            Stopwatch clock = Stopwatch.StartNew();
            ModelText mutant = model with { Text = mutator.Mutate(seed) };
            bool compile = seed % CompiledOneIn == 0;
            sound += await TryAsync($"{model.Path}, seed {seed}", [mutant, .. others], compile) ? 1 : 0;
            if (clock.Elapsed > TimeSpan.FromSeconds(1) && !compile)
            {
                output.WriteLine($"{model.Path}, seed {seed}: {clock.ElapsedMilliseconds} ms");
            }
        }

        output.WriteLine($"{sound} of {Mutants} without an error");
    }

    private static async Task<bool> TryAsync(string which, ModelText[] models, bool compile)
    {
        GeneratedClient client = GeneratedClient.Of(models);
        Assert.True(client.Run.Diagnostics.IsEmpty, $"{which}: {string.Join("\n", client.Run.Diagnostics)}");
        Assert.Null(client.Run.Results.Single().Exception);

        ImmutableArray<Diagnostic> reported = await AnalyzerVerifier.ReportAsync(new ServiceModelAnalyzer(), GeneratedClient.Empty(), client.AnalyzerOptions);
        foreach (Diagnostic diagnostic in reported)
        {
            Assert.True(IsLocated(diagnostic, models), $"{which}: {diagnostic} has no place.");
        }

        bool sound = reported.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        if (sound && compile)
        {
            Diagnostic[] complaints = [.. client.Complaints().Take(5)];
            Assert.True(complaints.Length == 0, $"{which}: {string.Join("\n", complaints.Select(complaint => complaint.ToString()))}");
        }

        return sound;
    }

    private static bool IsLocated(Diagnostic diagnostic, ModelText[] models)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return models.FirstOrDefault(model => model.Path == span.Path) is { } file
            && SourceText.From(file.Text).Lines is var lines
            && span.EndLinePosition.Line < lines.Count
            && span.EndLinePosition.Character <= lines[span.EndLinePosition.Line].SpanIncludingLineBreak.Length;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
