using System.Collections.Concurrent;
using Smithwright.Model;
using Smithwright.Model.Assembly;
using Smithwright.Model.Comparison;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Comparison;

/// <summary>Two revisions of a model: what is reported of the change, and whether it breaks callers.</summary>
internal sealed class ModelPair(string before, string after)
{
    private static readonly ConcurrentDictionary<string, string> Programs = new(StringComparer.Ordinal);

    /// <summary>A row a difference: id, effect and subject.</summary>
    public string[] Rows => [.. Differences.Select(difference => $"{difference.Id} {ChangeEffects.NameOf(difference.Effect)}: {Name(difference.Subject)}")];

    /// <summary>A row a difference: id, effect, line in the newer file and text.</summary>
    public string[] Lines => [.. Differences.Select(difference =>
        $"{difference.Id} {ChangeEffects.NameOf(difference.Effect)}, line {1 + after.AsSpan(0, difference.Span.Start).Count('\n')}: {difference.Text}")];

    public EquatableArray<ModelDifference> Differences { get; } = ModelComparer.Compare(Assemble(before), Assemble(after));

    /// <summary>Checks that a program against the older client breaks with the newer one exactly when a difference says so.</summary>
    public void AssertBreaksAsReported()
    {
        string program = Programs.GetOrAdd(before, ProgramOf);
        string complaints = string.Join('\n', Client(after, program).Complaints());
        bool reported = Differences.Any(difference => difference.Effect == ChangeEffect.BreaksSource);
        Assert.True(reported == (complaints.Length > 0), $"{(reported ? "Reported as a break" : "Not reported as a break")}:\n{string.Join('\n', Rows)}\n{complaints}");
    }

    private static string ProgramOf(string model)
    {
        string program = CallerProgram.Of(Client(model));
        Assert.Empty(Client(model, program).Complaints());
        return program;
    }

    private static AssembledModel Assemble(string text) => ModelAssembler.Assemble([new SourceFile("model.json", text)]);

    private static GeneratedClient Client(string text, params string[] sources) =>
        GeneratedClient.Of([new ModelText("model.json", text) { Namespace = "Shop" }], sources);

    private static string Name(ShapeId id) => id.Member is null ? id.Name : $"{id.Name}${id.Member}";
}
