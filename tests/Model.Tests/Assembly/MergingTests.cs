using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Assembly;

public class MergingTests
{
    private const string Item = """
        "shop#Item": {"type": "structure", "members": {"id": {"target": "smithy.api#String"}, "tags": {"target": "shop#Tags"}}},
        "shop#Tags": {"type": "list", "member": {"target": "smithy.api#String"}, "traits": {"smithy.api#length": {"max": 5}}}
        """;

    [Fact]
    public void Shapes_of_all_files_make_one_model()
    {
        ServiceModel model = Models.Sound(
            Models.Smithy(""" "shop#A": {"type": "structure", "members": {"b": {"target": "shop#B"}}} """),
            Models.Smithy(""" "shop#B": {"type": "string"} """));

        Assert.Equal(new SimpleShape(ShapeId.Parse("shop#B"), SimpleKind.String, TraitMap.Empty), model.TargetOf(model.Member("shop#A$b")));
    }

    [Fact]
    public void The_same_definition_may_stand_in_two_files() =>
        Assert.Equal(Models.Sound(Models.Smithy(Item)), Models.Sound(Models.Smithy(Item), Models.Smithy(Item)));

    [Fact]
    public void Definitions_that_differ_only_in_traits_are_merged()
    {
        ServiceModel model = Models.Sound(
            Models.Smithy(Item),
            Models.Smithy("""
                "shop#Item": {"type": "structure", "members": {
                  "id": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}}, "tags": {"target": "shop#Tags"}}},
                "shop#Tags": {"type": "list", "member": {"target": "smithy.api#String"}, "traits": {"smithy.api#sparse": {}}}
                """));

        TraitMap traits = model[ShapeId.Parse("shop#Tags")].Traits;
        Assert.True(traits.Has(TraitIds.Length) && traits.Has(TraitIds.Sparse));
        Assert.True(model.Member("shop#Item$id").Traits.Has(TraitIds.Required));
    }

    [Theory]
    [InlineData("\"id\": {\"target\": \"smithy.api#String\"}", "\"id\": {\"target\": \"smithy.api#Integer\"}")]
    [InlineData("\"type\": \"structure\"", "\"type\": \"union\"")]
    [InlineData("\"id\"", "\"key\"")]
    public void A_different_definition_is_reported_at_the_second_and_the_first_stays(string old, string replacement)
    {
        string changed = Models.Smithy(Item.Replace(old, replacement, StringComparison.Ordinal));
        AssembledModel assembled = Models.Assemble(Models.Smithy(Item), changed);

        Problem problem = Assert.Single(assembled.Problems);
        int start = changed.IndexOf("\"shop#Item\"", StringComparison.Ordinal);
        Assert.Equal(
            new Problem(
                ProblemIds.ConflictingDefinition,
                new SourceSpan("1.json", start, "\"shop#Item\"".Length),
                "Shape 'shop#Item' is already defined in 0.json, and differently."),
            problem);
        Assert.Equal(["id", "tags"], assembled.Model.Structure("shop#Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void A_copy_of_the_prelude_changes_nothing()
    {
        ServiceModel model = Models.Sound(Models.Smithy(""" "smithy.api#String": {"type": "blob"} """));

        Assert.Equal(SimpleKind.String, Assert.IsType<SimpleShape>(model[ShapeId.Parse("smithy.api#String")]).Kind);
    }

    [Fact]
    public void The_prelude_has_all_simple_types_and_Unit()
    {
        ServiceModel model = Models.Sound();

        Assert.Equal(
            [
                "BigDecimal", "BigInteger", "Blob", "Boolean", "Byte", "Document", "Double", "Float", "Integer", "Long", "PrimitiveBoolean",
                "PrimitiveByte", "PrimitiveDouble", "PrimitiveFloat", "PrimitiveInteger", "PrimitiveLong", "PrimitiveShort", "Short",
                "String", "Timestamp", "Unit",
            ],
            model.Shapes.Keys.Select(id => id.Name));
        Assert.Empty(model.Structure("smithy.api#Unit").Members);
    }
}
