using System.Collections.Immutable;
using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Idl;

/// <summary>Models in Smithy's own language.</summary>
internal static class IdlModels
{
    public const string Head = """
        $version: "2.0"
        namespace shop

        """;

    public static AssembledModel Assemble(params string[] texts) =>
        ModelAssembler.Assemble(texts.Select((text, index) => new SourceFile($"{index}.smithy", text)));

    /// <summary>Assembles, expecting no problem.</summary>
    public static ServiceModel Sound(params string[] texts)
    {
        AssembledModel assembled = Assemble(texts);
        Assert.Empty(assembled.Problems);
        return assembled.Model;
    }

    /// <summary>The problems of a marked text, which must be the marked ones in their order.</summary>
    public static ImmutableArray<Problem> ExpectProblems(string id, string marked)
    {
        Marked model = Marked.Read(marked, "0.smithy");
        ImmutableArray<Problem> problems = ModelAssembler.Assemble([model.File]).Problems;
        Assert.Equal(model.Spans.Select(span => (id, span)), problems.Select(problem => (problem.Id, problem.Span)));
        return problems;
    }

    /// <summary>The only problem of a marked text.</summary>
    public static string ExpectProblem(string id, string marked) => Assert.Single(ExpectProblems(id, marked)).Message;

    /// <summary>The model of JSON must be the same as that of Smithy's language.</summary>
    public static void AssertSame(string json, string idl)
    {
        ServiceModel expected = Models.Sound(Models.Smithy(json));
        ServiceModel found = Sound(idl);
        Assert.Equal(expected.Shapes.Values.OrderBy(shape => shape.Id), found.Shapes.Values.OrderBy(shape => shape.Id));
    }
}
