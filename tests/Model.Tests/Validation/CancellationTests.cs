using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Selectors;

namespace Smithwright.Model.Tests.Validation;

/// <summary>An editor that goes on does not wait for what was begun on an older text.</summary>
public sealed class CancellationTests
{
    private static readonly ParsedFile File = SmithyFile.Parse(new SourceFile("model.json", """
        { "smithy": "2.0", "shapes": { "com.example#S": { "type": "structure", "members": { "a": { "target": "com.example#S" } } } } }
        """));

    [Fact]
    public void Assembling_ends_while_it_runs() => EndsWhileItRuns((files, token) => ModelAssembler.Assemble(files, token));

    [Fact]
    public void Validation_ends_while_it_runs()
    {
        ServiceModel model = ModelAssembler.Assemble([File]).Model;
        EndsWhileItRuns((files, token) => ModelValidation.Validate(files, model, token));
    }

    [Fact]
    public void Whoever_asks_a_graph_ends()
    {
        using CancellationTokenSource source = new();
        Assert.Empty(ModelValidation.Load([File], out ModelGraph? graph, source.Token));
        Selector selector = Selector.Parse("structure ~> structure");
        GraphShape shape = graph!.Own[0];
        Assert.NotEmpty(selector.Select(graph));

        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => graph.Find(shape.Id));
        Assert.Throws<OperationCanceledException>(() => graph.MembersOf(shape));
        Assert.Throws<OperationCanceledException>(() => selector.Select(graph));
    }

    /// <summary>Cancels as late as when the files are read, so that looking at the token once before would not do.</summary>
    private static void EndsWhileItRuns(Action<IEnumerable<ParsedFile>, CancellationToken> run)
    {
        using CancellationTokenSource source = new();
        Assert.Throws<OperationCanceledException>(() => run(Files(source), source.Token));
    }

    private static IEnumerable<ParsedFile> Files(CancellationTokenSource source)
    {
        yield return File;
        source.Cancel();
    }
}
