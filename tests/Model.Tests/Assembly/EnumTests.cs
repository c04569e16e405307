using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Assembly;

public class EnumTests
{
    [Fact]
    public void Enums_know_their_values_and_a_string_enum_defaults_to_its_names()
    {
        ServiceModel model = Models.Sound(Models.Smithy("""
            "shop#Color": {"type": "enum", "members": {
              "RED": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "r"}}, "BLUE": {"target": "smithy.api#Unit"}}},
            "shop#Level": {"type": "intEnum", "members": {
              "LOW": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": -1}}}}
            """));

        Assert.Equal([("RED", "r"), ("BLUE", "BLUE")], Assert.IsType<EnumShape>(model[ShapeId.Parse("shop#Color")]).Members.Select(m => (m.Name, m.Value)));
        Assert.Equal([("LOW", -1)], Assert.IsType<IntEnumShape>(model[ShapeId.Parse("shop#Level")]).Members.Select(m => (m.Name, m.Value)));
    }

    [Theory]
    [InlineData("enum", "{\"target\": \"smithy.api#Unit\", \"traits\": {\"smithy.api#enumValue\": «1»}}")]
    [InlineData("intEnum", "{\"target\": \"smithy.api#Unit\", \"traits\": {\"smithy.api#enumValue\": «\"1\"»}}")]
    [InlineData("intEnum", "{\"target\": \"smithy.api#Unit\", \"traits\": {\"smithy.api#enumValue\": «1.5»}}")]
    [InlineData("intEnum", "{\"target\": \"smithy.api#Unit\", \"traits\": {\"smithy.api#enumValue\": «99999999999»}}")]
    [InlineData("enum", "{\"target\": \"smithy.api#Unit\", \"traits\": {\"smithy.api#enumValue\": «\"same\"»}}")]
    [InlineData("intEnum", "{\"target\": \"smithy.api#Unit\", \"traits\": {\"smithy.api#enumValue\": «7»}}")]
    public void A_wrong_or_repeated_value_is_reported_and_its_member_left_out(string type, string member)
    {
        string same = type == "enum" ? "\"same\"" : "7";
        Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy($$"""
            "shop#E": {"type": "{{type}}", "members": {
              "FIRST": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": {{same}} } }, "SECOND": {{member}} } }
            """));
    }

    [Fact]
    public void A_member_of_an_intEnum_needs_a_value() => Models.ExpectProblems(
        ProblemIds.InvalidTrait, Models.Smithy(""" "shop#E": {"type": "intEnum", "members": {«"ONE"»: {"target": "smithy.api#Unit"}}} """));
}
