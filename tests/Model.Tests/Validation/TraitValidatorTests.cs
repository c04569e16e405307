using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Validation;

public class TraitValidatorTests
{
    [Theory]
    [InlineData("string", "length", """{"min": «3», "max": 2}""")]
    [InlineData("string", "length", """{"min": «-1»}""")]
    [InlineData("string", "length", """{"max": «1.5»}""")]
    [InlineData("string", "length", """{"max": «"9"»}""")]
    [InlineData("string", "length", """«{}»""")]
    [InlineData("string", "length", """«7»""")]
    [InlineData("integer", "length", """«{"min": 1}»""")]
    [InlineData("integer", "range", """{"min": «3», "max": 2}""")]
    [InlineData("double", "range", """{"min": «0.5», "max": 0.25}""")]
    [InlineData("bigInteger", "range", """{"min": «9007199254740993», "max": 9007199254740992}""")]
    [InlineData("double", "range", """{"min": «1e300», "max": 1e299}""")]
    [InlineData("long", "range", """{"min": «null»}""")]
    [InlineData("long", "range", """«{}»""")]
    [InlineData("string", "range", """«{"min": 1}»""")]
    [InlineData("string", "pattern", """«1»""")]
    [InlineData("blob", "pattern", """«"a"»""")]
    [InlineData("string", "uniqueItems", """«{}»""")]
    [InlineData("string", "required", """«true»""")]
    [InlineData("string", "sensitive", """«null»""")]
    [InlineData("string", "documentation", """«{}»""")]
    [InlineData("string", "jsonName", """«1»""")]
    [InlineData("string", "mediaType", """«[]»""")]
    [InlineData("string", "httpHeader", """«""»""")]
    [InlineData("string", "httpQuery", """«false»""")]
    [InlineData("timestamp", "timestampFormat", """«"datetime"»""")]
    [InlineData("timestamp", "timestampFormat", """«1»""")]
    [InlineData("string", "deprecated", """{"message": «1»}""")]
    [InlineData("string", "enum", """«{}»""")]
    [InlineData("string", "enum", """[{"value": "a", "name": «"A B"»}, «{}»]""")]
    [InlineData("boolean", "default", """«0»""")]
    [InlineData("integer", "default", """«"0"»""")]
    [InlineData("integer", "default", """«0.5»""")]
    [InlineData("byte", "default", """«128»""")]
    [InlineData("long", "default", """«9223372036854775808»""")]
    [InlineData("timestamp", "default", """«"yesterday"»""")]
    [InlineData("timestamp", "default", """«1e12»""")]
    [InlineData("string", "default", """«1»""")]
    [InlineData("blob", "default", """«1»""")]
    [InlineData("timestamp", "default", """«true»""")]
    [InlineData("double", "default", """«"NaN"»""")]
    [InlineData("string", "lenght", """«{"min": 1}»""")]
    public void A_wrong_value_on_a_shape_is_reported_where_it_is_wrong(string type, string trait, string value) => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy($$"""
            "shop#A": {"type": "{{type}}", "traits": {"smithy.api#{{trait}}": {{value}} } }
            """));

    [Theory]
    [InlineData("string", "length", """{"min": 2, "max": 2}""")]
    [InlineData("blob", "length", """{"max": 0}""")]
    [InlineData("double", "range", """{"min": -0.5, "max": 1e3}""")]
    [InlineData("bigInteger", "range", """{"max": 123456789012345678901234567890}""")]
    [InlineData("string", "pattern", "\"[\"")]
    [InlineData("timestamp", "timestampFormat", "\"http-date\"")]
    [InlineData("timestamp", "default", "\"1985-04-12T23:20:50.52Z\"")]
    [InlineData("timestamp", "default", "0")]
    [InlineData("integer", "default", "1.0")]
    [InlineData("integer", "default", "null")]
    [InlineData("document", "default", "[]")]
    [InlineData("double", "default", "0.5")]
    [InlineData("string", "deprecated", """{"message": "gone", "since": "1"}""")]
    [InlineData("string", "inventedLaterByThePrelude", "7")]
    [InlineData("string", "paginated", """{"inputToken": "a.b"}""")]
    public void A_right_value_is_not_reported_and_stays(string type, string trait, string value)
    {
        ServiceModel model = Models.Sound(Models.Smithy($$""" "shop#A": {"type": "{{type}}", "traits": {"smithy.api#{{trait}}": {{value}} } } """));

        Assert.True(model[ShapeId.Parse("shop#A")].Traits.Has($"smithy.api#{trait}"));
    }

    [Theory]
    [InlineData("shop#List", "[]", true)]
    [InlineData("shop#List", "«[1]»", false)]
    [InlineData("shop#Map", "{}", true)]
    [InlineData("shop#Map", "«[]»", false)]
    [InlineData("shop#Enum", "\"r\"", true)]
    [InlineData("shop#Enum", "«\"RED\"»", false)]
    [InlineData("shop#Enum", "\"BLUE\"", true)]
    [InlineData("shop#IntEnum", "1", true)]
    [InlineData("shop#IntEnum", "«2»", false)]
    [InlineData("shop#Owner", "«{}»", false)]
    [InlineData("shop#Owner", "null", true)]
    public void The_default_of_a_member_is_one_of_its_target(string target, string value, bool legal)
    {
        string model = Models.Smithy($$$$"""
            "shop#Owner": {"type": "structure", "members": {"m": {"target": "{{{{target}}}}", "traits": {"smithy.api#default": {{{{value}}}} } } } },
            "shop#List": {"type": "list", "member": {"target": "smithy.api#String"}},
            "shop#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#String"}},
            "shop#Enum": {"type": "enum", "members": {
              "RED": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "r"}}, "BLUE": {"target": "smithy.api#Unit"}}},
            "shop#IntEnum": {"type": "intEnum", "members": {
              "ONE": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1} } } }
            """);

        Assert.Equal(legal ? 0 : 1, Models.ExpectProblems(ProblemIds.InvalidTrait, model).Length);
    }

    [Fact]
    public void A_constraint_on_a_member_is_judged_by_its_target() => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy("""
        "shop#A": {"type": "structure", "members": {
          "text": {"target": "smithy.api#String", "traits": {"smithy.api#length": {"min": 1}, "smithy.api#range": «{"min": 1}»}},
          "number": {"target": "smithy.api#Integer", "traits": {"smithy.api#range": {"min": 1}, "smithy.api#length": «{"min": 1}»}}}}
        """));

    [Fact]
    public void A_wrong_trait_is_taken_off_and_still_found_in_the_source()
    {
        Marked text = Marked.Read(Models.Smithy(""" "shop#A": {"type": "string", "traits": {"smithy.api#length": «7», "smithy.api#title": "A"}} """));
        AssembledModel assembled = ModelAssembler.Assemble([text.File]);

        ShapeId id = ShapeId.Parse("shop#A");
        Assert.Equal([TraitIds.Title], assembled.Model[id].Traits.All.Select(trait => trait.Key));
        Assert.Equal(text.Spans[0], assembled.Sources.FindTrait(id, TraitIds.Length));
    }

    [Fact]
    public void Every_problem_of_a_file_is_reported_in_the_order_of_the_text() => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy("""
        "shop#Z": {"type": "string", "traits": {"smithy.api#length": «1», "smithy.api#documentation": «2»}},
        "shop#A": {"type": "structure", "members": {}, "traits": {"smithy.api#error": «"user"», "smithy.api#httpError": «99», "smithy.api#retryable": «"x"»}}
        """));

    [Fact]
    public void Model_validation_warns_of_members_that_traits_of_Smithy_do_not_have() =>
        Models.Sound(Models.Smithy(""" "shop#A": {"type": "string", "traits": {"smithy.api#deprecated": {"mesage": "Old."}}} """));

    [Fact]
    public void A_default_that_is_no_base64_is_left_out() =>
        Models.ExpectProblems(ProblemIds.UnsupportedFeature, Models.Smithy(""" "shop#A": {"type": "blob", "traits": {"smithy.api#default": «"?"»}} """));

    [Theory]
    [InlineData("""{"message": "Old.", "messages": "Very old."}""")]
    [InlineData("""{"reason": "Old."}""")]
    public void A_member_of_a_trait_near_one_that_is_there_and_one_near_none_may_be_a_newer_version_s(string trait) =>
        Models.Sound(Models.Smithy($$""" "shop#A": {"type": "string", "traits": {"smithy.api#deprecated": {{trait}} } } """));

    [Fact]
    public void A_message_says_what_was_expected_and_found()
    {
        AssembledModel assembled = Models.Assemble(Models.Smithy("""
            "shop#A": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "cilent"}},
            "shop#B": {"type": "string", "traits": {"smithy.api#length": {"min": 3, "max": 2}}}
            """));

        Assert.Equal(
            [
                "Expected trait 'error' to be one of \"client\", \"server\"; did you mean 'client'?",
                "The least length, 3, is above the greatest, 2.",
            ],
            assembled.Problems.Select(problem => problem.Message));
    }
}
