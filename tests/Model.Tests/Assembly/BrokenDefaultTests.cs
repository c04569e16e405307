using Smithwright.Model.Shapes;

namespace Smithwright.Model.Tests.Assembly;

public class BrokenDefaultTests
{
    [Theory]
    [InlineData("smithy.api#Integer", "0", """ "smithy.api#range": {"min": 1} """)]
    [InlineData("smithy.api#Double", "1.5", """ "smithy.api#range": {"max": 1} """)]
    [InlineData("shop#Count", "0", "")]
    [InlineData("smithy.api#String", "\"\"", """ "smithy.api#length": {"min": 1} """)]
    [InlineData("smithy.api#Blob", "\"AAAA\"", """ "smithy.api#length": {"max": 2} """)]
    [InlineData("shop#Names", "[]", "")]
    public void A_default_that_breaks_the_limits_of_its_member_does_not_count(string target, string value, string limits) =>
        Assert.False(DefaultOf("2.0", target, value, limits).Has(TraitIds.Default));

    [Theory]
    [InlineData("smithy.api#Integer", "1", """ "smithy.api#range": {"min": 1} """)]
    [InlineData("smithy.api#Integer", "0", "")]
    [InlineData("shop#Count", "0", """ "smithy.api#range": {"min": 0} """)]
    [InlineData("smithy.api#String", "\"\\ud83d\\ude00\"", """ "smithy.api#length": {"max": 1} """)]
    [InlineData("smithy.api#Blob", "\"AAAA\"", """ "smithy.api#length": {"max": 3} """)]
    public void Any_other_stays(string target, string value, string limits) =>
        Assert.True(DefaultOf("2.0", target, value, limits).Has(TraitIds.Default));

    [Fact]
    public void The_zero_of_an_older_model_counts_as_well()
    {
        Assert.False(Traits("1.0", "smithy.api#PrimitiveInteger", """ "smithy.api#range": {"min": 1, "max": 100} """).Has(TraitIds.Default));
        Assert.True(Traits("1.0", "smithy.api#PrimitiveInteger", """ "smithy.api#range": {"min": 0, "max": 100} """).Has(TraitIds.Default));
    }

    private static TraitMap DefaultOf(string version, string target, string value, string limits) =>
        Traits(version, target, $$""" "smithy.api#default": {{value}}{{(limits.Length == 0 ? "" : ",")}} {{limits}} """);

    private static TraitMap Traits(string version, string target, string traits) => Models.Sound(Models.Smithy(
        $$$"""
        "shop#Input": {"type": "structure", "members": {"part": {"target": "{{{target}}}", "traits": { {{{traits}}} } } } },
        "shop#Count": {"type": "integer", "traits": {"smithy.api#range": {"min": 1} } },
        "shop#Names": {"type": "list", "member": {"target": "smithy.api#String"}, "traits": {"smithy.api#length": {"min": 1} } }
        """,
        version)).Member("shop#Input$part").Traits;
}
