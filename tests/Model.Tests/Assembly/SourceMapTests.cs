using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Tests.Assembly;

public class SourceMapTests
{
    private static readonly Marked Model = Marked.Read(Models.Smithy("""
        «"shop#A"»: {"type": "structure", "members": {«"m"»: {"target": «"smithy.api#String"», "traits": {"smithy.api#length": «{"min": 1}»}}}}
        """));

    private static readonly Marked Overlay = Marked.Read(Models.Smithy(""" "shop#A$m": {"type": "apply", "traits": {"smithy.api#title": «"M"»}} """), "overlay.json");

    private readonly SourceMap _sources = ModelAssembler.Assemble([Model.File, Overlay.File]).Sources;

    [Fact]
    public void Shapes_members_targets_and_traits_are_found_where_they_are_written()
    {
        ShapeId member = ShapeId.Parse("shop#A$m");

        Assert.Equal(Model.Spans[0], _sources.Find(member.Root));
        Assert.Equal(Model.Spans[1], _sources.Find(member));
        Assert.Equal(Model.Spans[2], _sources.FindTarget(member));
        Assert.Equal(Model.Spans[3], _sources.FindTrait(member, TraitIds.Length));
        Assert.Equal(Overlay.Spans[0], _sources.FindTrait(member, TraitIds.Title));
    }

    [Theory]
    [InlineData("shop#B")]
    [InlineData("shop#A$n")]
    [InlineData("smithy.api#String")]
    public void What_no_file_says_is_nowhere(string id)
    {
        Assert.Null(_sources.Find(ShapeId.Parse(id)));
        Assert.Null(_sources.FindTarget(ShapeId.Parse(id)));
        Assert.Null(_sources.FindTrait(ShapeId.Parse(id), TraitIds.Length));
    }
}
