using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Assembly;

public class ApplyTests
{
    private const string Item = """
        "shop#Item": {"type": "structure", "members": {"id": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}}},
                      "traits": {"smithy.api#tags": ["a"], "smithy.api#title": "Item"}}
        """;

    [Fact]
    public void An_apply_statement_adds_traits_to_shapes_and_members_of_other_files()
    {
        ServiceModel model = Models.Sound(
            Models.Smithy("""
                "shop#Item": {"type": "apply", "traits": {"smithy.api#documentation": "An item."}},
                "shop#Item$id": {"type": "apply", "traits": {"smithy.api#length": {"min": 1}}}
                """),
            Models.Smithy(Item));

        Assert.Equal("An item.", model.Structure("shop#Item").Traits.GetString(TraitIds.Documentation));
        TraitMap traits = model.Member("shop#Item$id").Traits;
        Assert.True(traits.Has(TraitIds.Length) && traits.Has(TraitIds.Required));
    }

    [Fact]
    public void An_apply_statement_reaches_the_member_of_a_list_and_the_value_of_a_map()
    {
        ServiceModel model = Models.Sound(
            Models.Smithy("""
                "shop#Ids": {"type": "list", "member": {"target": "smithy.api#String"}},
                "shop#Names": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#String"}}
                """),
            Models.Smithy("""
                "shop#Ids$member": {"type": "apply", "traits": {"smithy.api#length": {"min": 1}}},
                "shop#Names$value": {"type": "apply", "traits": {"smithy.api#length": {"min": 1}}}
                """));

        Assert.True(Assert.IsType<ListShape>(model[ShapeId.Parse("shop#Ids")]).Member.Traits.Has(TraitIds.Length));
        Assert.True(Assert.IsType<MapShape>(model[ShapeId.Parse("shop#Names")]).Value.Traits.Has(TraitIds.Length));
        Assert.False(Assert.IsType<MapShape>(model[ShapeId.Parse("shop#Names")]).Key.Traits.Has(TraitIds.Length));
    }

    [Fact]
    public void Equal_values_say_nothing_new_and_lists_are_joined()
    {
        ServiceModel model = Models.Sound(
            Models.Smithy(Item),
            Models.Smithy(""" "shop#Item": {"type": "apply", "traits": {"smithy.api#tags": ["b"], "smithy.api#title": "Item"}} """));

        JsonArray tags = Assert.IsType<JsonArray>(model.Structure("shop#Item").Traits.Get("smithy.api#tags"));
        Assert.Equal(["a", "b"], tags.Items.Cast<JsonString>().Select(tag => tag.Value));
    }

    [Fact]
    public void Another_value_is_a_conflict_at_the_second_and_the_first_stays()
    {
        Marked overlay = Marked.Read(Models.Smithy(""" "shop#Item": {"type": "apply", "traits": {"smithy.api#title": «"Thing"»}} """), "overlay.json");
        AssembledModel assembled = ModelAssembler.Assemble([new SourceFile("item.json", Models.Smithy(Item)), overlay.File]);

        Problem problem = Assert.Single(assembled.Problems);
        Assert.Equal((ProblemIds.ConflictingDefinition, overlay.Spans[0]), (problem.Id, problem.Span));
        Assert.Equal("Item", assembled.Model.Structure("shop#Item").Traits.GetString(TraitIds.Title));
    }

    [Theory]
    [InlineData("shop#Itme", "No file defines 'shop#Itme', to which traits are applied; did you mean 'shop#Item'?")]
    [InlineData("shop#Item$di", "Shape 'shop#Item' has no member 'di', to which traits are applied; did you mean 'id'?")]
    [InlineData("shop#Item$quantity", "Shape 'shop#Item' has no member 'quantity', to which traits are applied.")]
    [InlineData("smithy.api#String", "Shape 'smithy.api#String' belongs to Smithy and cannot get traits.")]
    public void An_apply_statement_that_hits_nothing_is_reported_with_the_nearest_name(string target, string message)
    {
        Marked overlay = Marked.Read(Models.Smithy($$""" «"{{target}}"»: {"type": "apply", "traits": {"smithy.api#title": "x"} } """), "overlay.json");
        AssembledModel assembled = ModelAssembler.Assemble([new SourceFile("item.json", Models.Smithy(Item)), overlay.File]);

        Assert.Equal(new Problem(ProblemIds.ConflictingDefinition, overlay.Spans[0], message), Assert.Single(assembled.Problems));
    }
}
