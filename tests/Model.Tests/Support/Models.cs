using System.Collections.Immutable;
using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests;

/// <summary>Assembles models written in tests.</summary>
internal static class Models
{
    public static AssembledModel Assemble(params string[] texts) =>
        ModelAssembler.Assemble(texts.Select((text, index) => new SourceFile($"{index}.json", text)));

    /// <summary>Assembles, expecting no problem but that no service or protocol is asked for.</summary>
    public static ServiceModel Sound(params string[] texts)
    {
        AssembledModel assembled = Assemble(texts);
        Assert.Empty(assembled.Problems);
        return assembled.Model;
    }

    /// <summary>A file of shapes: <paramref name="shapes"/> is the inside of <c>"shapes": { }</c>.</summary>
    public static string Smithy(string shapes, string version = "2.0") => $$"""{"smithy": "{{version}}", "shapes": { {{shapes}} } }""";

    /// <summary>The problems of a marked text must be the marked ones, in their order, with this id.</summary>
    public static ImmutableArray<Problem> ExpectProblems(string id, string marked)
    {
        Marked model = Marked.Read(marked);
        ImmutableArray<Problem> problems = ModelAssembler.Assemble([model.File]).Problems;
        Assert.Equal(model.Spans.Select(span => (id, span)), problems.Select(problem => (problem.Id, problem.Span)));
        return problems;
    }

    public static StructureShape Structure(this ServiceModel model, string id) => Assert.IsType<StructureShape>(model[ShapeId.Parse(id)]);

    public static MemberShape Member(this ServiceModel model, string id)
    {
        ShapeId member = ShapeId.Parse(id);
        return Assert.Single(model.Structure(member.Root.ToString()).Members, other => other.Id == member);
    }
}
