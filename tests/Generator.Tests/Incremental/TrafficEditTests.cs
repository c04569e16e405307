using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Incremental;

/// <summary>Edits that change who sends a shape, and nothing of the shape itself: what is generated then is what a fresh run generates.</summary>
public sealed class TrafficEditTests
{
    // Nothing of the total is constrained: what is checked would change with who sends it, and hide the rest.
    private const string Shop =
        """
        { "smithy": "2.0", "shapes": {
          "com.example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "com.example#Buy" }, { "target": "com.example#Look" }],
            "traits": { "aws.protocols#awsJson1_1": {} } },
          "com.example#Buy": { "type": "operation", "input": { "target": "com.example#Order" }, "output": { "target": "com.example#Receipt" } },
          "com.example#Look": { "type": "operation", "input": { "target": "com.example#Glance" }, "output": { "target": "com.example#Shelf" } },
          "com.example#Order": { "type": "structure", "members": { "item": { "target": "com.example#Item" } } },
          "com.example#Receipt": { "type": "structure", "members": { "total": { "target": "com.example#Total" } } },
          "com.example#Glance": { "type": "structure", "members": { "at": { "target": "smithy.api#String" } } },
          "com.example#Shelf": { "type": "structure", "members": { "name": { "target": "smithy.api#String" } } },
          "com.example#Item": { "type": "structure", "members": { "name": { "target": "com.example#Name", "traits": { "smithy.api#required": {} } }, "tags": { "target": "com.example#Tags" } } },
          "com.example#Total": { "type": "structure", "members": { "text": { "target": "smithy.api#String" }, "parts": { "target": "com.example#Words" } } },
          "com.example#Words": { "type": "list", "member": { "target": "smithy.api#String" } },
          "com.example#Tags": { "type": "list", "member": { "target": "com.example#Name" } },
          "com.example#Name": { "type": "string", "traits": { "smithy.api#length": { "max": 10 } } }
        } }
        """;

    private static readonly ModelText Model = new("shop.json", Shop) { Namespace = "Example" };

    public static TheoryData<string, string, string> Edits => new()
    {
        { "callers send what only the service sent", "\"at\": { \"target\": \"smithy.api#String\" }", "\"at\": { \"target\": \"com.example#Total\" }" },
        { "the service sends what only callers sent", "\"members\": { \"name\": { \"target\": \"smithy.api#String\" } }", "\"members\": { \"name\": { \"target\": \"com.example#Item\" } }" },
        { "a part becomes an input", "\"input\": { \"target\": \"com.example#Glance\" }", "\"input\": { \"target\": \"com.example#Item\" }" },
        { "a part becomes an output", "\"output\": { \"target\": \"com.example#Shelf\" }", "\"output\": { \"target\": \"com.example#Total\" }" },
        { "an output becomes an input", "\"input\": { \"target\": \"com.example#Glance\" }", "\"input\": { \"target\": \"com.example#Receipt\" }" },
        { "inputs change places", "{ \"target\": \"com.example#Order\" }, \"output\"", "{ \"target\": \"com.example#Glance\" }, \"output\"" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_generates_what_a_fresh_run_does(string what, string old, string @new)
    {
        ModelText edited = Model.With(old, @new);
        PipelineRun run = new(Model);

        run.Save(edited);
        Assert.NotEqual(Files(new PipelineRun(Model)), Files(run));
        AssertSame(what, new PipelineRun(edited), run);

        run.Save(Model);
        AssertSame($"not: {what}", new PipelineRun(Model), run);
    }

    private static void AssertSame(string what, PipelineRun fresh, PipelineRun edited)
    {
        SortedDictionary<string, string> expected = Files(fresh);
        SortedDictionary<string, string> actual = Files(edited);
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.True(file.Value == actual[file.Key], $"{what}: '{file.Key}' is\n{actual[file.Key]}\nand afresh\n{file.Value}"));
    }

    private static SortedDictionary<string, string> Files(PipelineRun run) =>
        new(run.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);
}
