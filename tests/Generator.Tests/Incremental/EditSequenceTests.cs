using Microsoft.CodeAnalysis;
using Smithwright.Generator.Tests.Fuzzing;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Smithy;
using Smithwright.Model.Tests.C2j;
using Smithwright.Model.Text;
using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Incremental;

/// <summary>However a model is edited, what the pipeline made of it before shows nowhere: the files are those of a generator that sees it for the first time.</summary>
public class EditSequenceTests
{
    private const int Edits = 12;

    /// <summary>In JSON, which is what the mutator changes; <c>IdlEditTests</c> edit Smithy's language.</summary>
    internal static ModelText Overlay { get; } = new("overlay.json", """
        { "smithy": "2.0", "shapes": {
          "com.amazonaws.personalizeruntime#GetPersonalizedRankingRequest": { "type": "apply", "traits": {
            "smithy.contracts#conditions": {
              "AtMost500Items": { "expression": "length(inputList) <= `500`", "documentation": "At most 500 items can be ranked in one request." },
              "MetadataOfItemsOnly": { "expression": "!metadataColumns || !(keys(metadataColumns)[?@ != 'ITEMS'])", "documentation": "The only key of the metadata columns is ITEMS." }
            } } },
          "com.amazonaws.personalizeruntime#GetRecommendationsRequest$numResults": { "type": "apply", "traits": { "smithy.api#range": { "max": 500 } } }
        } }
        """);

    public static TheoryData<string> Shared =>
        [.. SharedFolder.Files("models/smithy").Concat(SharedFolder.Files("models/c2j")).Where(path => SharedFolder.Read(path).Length < 120_000)];

    [Fact]
    public void Edits_of_a_model_with_every_shape() => EditAndCompare(Models.EveryShape with { Codecs = "both", Json = "true", DependencyInjection = "true" });

    [Fact]
    public void Edits_of_a_model_with_event_streams() => EditAndCompare(Models.EventStreams);

    [Fact]
    public void Edits_of_a_model_with_pages_and_waiters() => EditAndCompare(Models.PagesAndWaiters);

    [Fact]
    public void Edits_of_a_model_in_C2J() => EditAndCompare(new ModelText("c2j.json", SampleC2j.Text));

    [Fact]
    public void Edits_of_the_spec() => EditAndCompare(ModelText.Spec()[0], ModelText.Spec()[1]);

    [Fact]
    public void Edits_of_the_overlay() => EditAndCompare(Overlay, ModelText.Spec()[0]);

    [SharedDataTheory]
    [MemberData(nameof(Shared))]
    public void Edits_of_published_models(string path) => EditAndCompare(new ModelText(path, SharedFolder.Read(path)));

    [Fact]
    public void Sections_of_edited_texts_say_what_the_text_says()
    {
        foreach (ModelText model in new[] { Models.EveryShape, Models.EventStreams, Models.PagesAndWaiters, ModelText.Spec()[0], Overlay })
        {
            ModelMutator mutator = new(model.Text);
            for (int seed = 0; seed < 80; seed++)
            {
                SourceFile file = new("a.json", mutator.Mutate(seed));
                Assert.Equal(SmithyFile.Parse(file).Content, FileSections.Join([.. FileSections.Split(file).Select(SmithyFile.Parse)]).Content);
            }
        }
    }

    private static void EditAndCompare(ModelText model, params ModelText[] others)
    {
        ModelMutator mutator = new(model.Text);
        PipelineRun edited = new([model, .. others], recordsSteps: false);
        for (int seed = 0; seed < Edits; seed++)
        {
            // Every third edit is taken back, so that what an edit left behind meets what was there before.
            ModelText[] models = [seed % 3 == 2 ? model : model with { Text = mutator.Mutate(seed) }, .. others];
            edited.Save(models);
            Assert.Equal(FilesOf(new PipelineRun(models, recordsSteps: false).Result), FilesOf(edited.Result));
        }
    }

    private static SortedDictionary<string, string> FilesOf(GeneratorRunResult result) =>
        new(result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);
}
