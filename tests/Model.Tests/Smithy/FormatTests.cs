using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Smithy;

public class FormatTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("2")]
    [InlineData("2.0")]
    public void Every_version_of_Smithy_that_has_an_AST_is_read(string version) =>
        Assert.Contains(ShapeId.Parse("shop#A"), Models.Sound(Models.Smithy("""  "shop#A": {"type": "string"} """, version)).Shapes.Keys);

    [Theory]
    [InlineData("""«[]»""")]
    [InlineData("""«"text"»""")]
    [InlineData("""«{»"shapes": {}}""")]
    [InlineData("""«{»"metadata": [], "operations": {}}""")]
    [InlineData("""{"smithy": «"3.0"», "shapes": {}}""")]
    [InlineData("""{"smithy": «2.0», "shapes": {}}""")]
    public void What_is_no_known_format_is_reported_where_it_says_so(string marked) =>
        Models.ExpectProblems(ProblemIds.UnknownFormat, marked);

    [Theory]
    [InlineData("""{"smithy": "2", «"shape"»: {}}""")]
    [InlineData("""{"smithy": "2", "shapes": «[]»}""")]
    [InlineData("""{"smithy": "2", "metadata": «1», "shapes": {}}""")]
    [InlineData("""{"smithy": "2", "shapes": {«"NoNamespace"»: {"type": "string"}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {«"shop#1"»: {"type": "string"}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {«"shop#A$m"»: {"type": "string"}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": «7»}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": «{"traits": {}}»}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": «null»}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": "string", "traits": «[]»}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": "string", "traits": {«"required"»: {}}}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": "structure", «"member"»: {}}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": "structure", "members": {"m": «{}»}}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": "structure", "members": {"m": {"target": «"String"»}}}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": "structure", "members": {«"m-m"»: {"target": "smithy.api#String"}}}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": «{"type": "list"}»}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": «{"type": "map", "key": {"target": "smithy.api#String"}}»}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": "operation", "input": «"shop#B"»}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": "operation", "errors": [«{}», «1»]}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": "resource", "read": «[]»}}}""")]
    [InlineData("""{"smithy": "2", "shapes": {"shop#A": {"type": «"set"», "member": {"target": "smithy.api#String"}}}}""")]
    public void What_is_malformed_is_reported_where_it_is(string marked) =>
        Models.ExpectProblems(ProblemIds.UnknownFormat, marked);

    [Theory]
    [InlineData(""" {"type": "operation", "input": {"taget": "shop#A"}} """, "taget", "target")]
    [InlineData(""" {"type": "list", "member": {"targt": "smithy.api#String"}} """, "targt", "target")]
    [InlineData(""" {"type": "structure", "membres": {}} """, "membres", "members")]
    public void A_misspelled_name_is_reported_with_the_one_that_was_meant(string shape, string name, string meant)
    {
        AssembledModel assembled = Models.Assemble(Models.Smithy($""" "shop#A": {shape} """));
        Assert.Contains($"Unknown name \"{name}\"; did you mean \"{meant}\"?", assembled.Problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData(""" {"type": "operation", "input": {"target": "smithy.api#Unit", "targets": 1}} """)]
    [InlineData(""" {"type": "structure", "members": {}, "memberz": {}} """)]
    [InlineData(""" {"type": "string", "remark": "none"} """)]
    public void A_name_near_one_that_is_there_and_one_near_none_may_be_a_newer_version_s(string shape) =>
        Models.Sound(Models.Smithy($""" "shop#A": {shape} """));

    [Fact]
    public void An_unknown_type_is_reported_with_the_nearest_one()
    {
        Problem problem = Assert.Single(Models.ExpectProblems(
            ProblemIds.UnknownFormat, """{"smithy": "2", "shapes": {"shop#A": {"type": «"strutcure"»}}}"""));

        Assert.Equal("Unknown shape type 'strutcure'; did you mean 'structure'?", problem.Message);
    }

    [Fact]
    public void A_wrong_kind_of_value_is_reported_with_what_was_expected_and_found()
    {
        Problem problem = Assert.Single(Models.ExpectProblems(
            ProblemIds.UnknownFormat, """{"smithy": "2", "shapes": {"shop#A": {"type": «[]»}}}"""));

        Assert.Equal("Expected \"type\" to be a string, but found an array.", problem.Message);
    }

    [Fact]
    public void What_refers_to_a_malformed_shape_goes_without_another_problem()
    {
        AssembledModel assembled = Models.Assemble(Models.Smithy("""
            "shop#Bad": {"type": "list"},
            "shop#Lists": {"type": "list", "member": {"target": "shop#Bad"}},
            "shop#S": {"type": "structure", "members": {"a": {"target": "shop#Lists"}, "b": {"target": "smithy.api#String"}}}
            """));

        Assert.Single(assembled.Problems);
        Assert.Equal(["b"], assembled.Model.Structure("shop#S").Members.Select(member => member.Name));
        Assert.False(assembled.Model.Shapes.ContainsKey(ShapeId.Parse("shop#Lists")));
    }
}
