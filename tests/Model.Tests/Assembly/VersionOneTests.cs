using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Assembly;

public class VersionOneTests
{
    [Fact]
    public void A_set_is_a_list_of_unique_items()
    {
        ServiceModel model = Models.Sound(Models.Smithy(""" "shop#Ids": {"type": "set", "member": {"target": "smithy.api#String"}} """, "1.0"));

        Assert.True(Assert.IsType<ListShape>(model[ShapeId.Parse("shop#Ids")]).Traits.Has(TraitIds.UniqueItems));
    }

    [Fact]
    public void A_string_with_named_enum_values_is_an_enum()
    {
        EnumShape color = Enum("""[{"value": "r", "name": "RED", "documentation": "Red.", "deprecated": true}, {"value": "b", "name": "BLUE"}]""");

        Assert.Equal([("RED", "r"), ("BLUE", "b")], color.Members.Select(member => (member.Name, member.Value)));
        Assert.Equal("Red.", color.Members[0].Traits.GetString(TraitIds.Documentation));
        Assert.True(color.Members[0].Traits.Has(TraitIds.Deprecated));
        Assert.False(color.Members[1].Traits.Has(TraitIds.Deprecated));
        Assert.False(color.Traits.Has(TraitIds.Enum));
    }

    [Fact]
    public void Missing_names_of_enum_values_are_made_of_the_values()
    {
        EnumShape type = Enum("""[{"value": "t3.large"}, {"value": "aws:  kms"}, {"value": "a/b-c"}]""");

        Assert.Equal(["t3_large", "aws_kms", "a_b_c"], type.Members.Select(member => member.Name));
    }

    [Theory]
    [InlineData("""[{"value": "1"}]""")]
    [InlineData("""[{"value": "a+b"}]""")]
    [InlineData("""[{"value": "a-b"}, {"value": "a.b"}]""")]
    public void A_string_whose_enum_values_give_no_names_stays_a_string(string values)
    {
        Shape shape = Models.Sound(Models.Smithy($$""" "shop#E": {"type": "string", "traits": {"smithy.api#enum": {{values}} } } """))[ShapeId.Parse("shop#E")];

        Assert.True(Assert.IsType<SimpleShape>(shape).Traits.Has(TraitIds.Enum));
    }

    [Theory]
    [InlineData("1.0", "plain", "0")]
    [InlineData("1.0", "boxedMember", "null")]
    [InlineData("1.0", "boxedTarget", null)]
    [InlineData("1.0", "prelude", null)]
    [InlineData("1.0", "primitive", "0")]
    [InlineData("1.0", "flag", "false")]
    [InlineData("1.0", "text", null)]
    [InlineData("1.0", "stream", "\"\"")]
    [InlineData("1.0", "own", "7")]
    [InlineData("1.0", "ownBoxed", "7")]
    [InlineData("2.0", "own", "7")]
    [InlineData("2.0", "plain", null)]
    [InlineData("2.0", "primitive", null)]
    [InlineData("2.0", "flag", null)]
    public void What_was_zero_by_itself_in_version_one_has_a_default(string version, string member, string? expected)
    {
        ServiceModel model = Models.Sound(Models.Smithy("""
            "shop#S": {"type": "structure", "members": {
              "plain": {"target": "shop#Count"},
              "boxedMember": {"target": "shop#Count", "traits": {"smithy.api#box": {}}},
              "boxedTarget": {"target": "shop#Boxed"},
              "prelude": {"target": "smithy.api#Integer"},
              "primitive": {"target": "smithy.api#PrimitiveInteger"},
              "flag": {"target": "shop#Flag"},
              "text": {"target": "smithy.api#String"},
              "own": {"target": "shop#Count", "traits": {"smithy.api#default": 7}},
              "ownBoxed": {"target": "shop#Count", "traits": {"smithy.api#default": 7, "smithy.api#box": {}}},
              "stream": {"target": "shop#Stream", "traits": {"smithy.api#httpPayload": {}}}}},
            "shop#Count": {"type": "integer"},
            "shop#Boxed": {"type": "integer", "traits": {"smithy.api#box": {}}},
            "shop#Flag": {"type": "boolean"},
            "shop#Stream": {"type": "blob", "traits": {"smithy.api#streaming": {}}}
            """, version));

        JsonNode? value = model.Member($"shop#S${member}").Traits.Get(TraitIds.Default);
        Assert.Equal(expected is null ? null : PositionedJson.Parse(new SourceFile("", expected)).Root, value);
        Assert.Equal(version == "1.0", model[ShapeId.Parse("shop#Count")].Traits.Has(TraitIds.Default));
    }

    [Theory]
    [InlineData(""" {"smithy.api#httpPayload": {}, "smithy.api#required": {}} """, "stream")]
    [InlineData(""" {"smithy.api#httpPayload": {}} """, "whole")]
    [InlineData(""" {} """, "whole")]
    public void Only_a_streaming_payload_that_may_be_absent_is_empty_by_default(string traits, string target)
    {
        ServiceModel model = Models.Assemble(Models.Smithy(
            $$"""
            "shop#S": {"type": "structure", "members": {"data": {"target": "shop#{{target}}", "traits": {{traits}} } } },
            "shop#stream": {"type": "blob", "traits": {"smithy.api#streaming": {} } },
            "shop#whole": {"type": "blob"}
            """,
            "1.0")).Model;

        Assert.False(model.Member("shop#S$data").Traits.Has(TraitIds.Default));
    }

    private static EnumShape Enum(string values)
    {
        ServiceModel model = Models.Sound(Models.Smithy($$""" "shop#E": {"type": "string", "traits": {"smithy.api#enum": {{values}} } } """, "1.0"));
        return Assert.IsType<EnumShape>(model[ShapeId.Parse("shop#E")]);
    }
}
