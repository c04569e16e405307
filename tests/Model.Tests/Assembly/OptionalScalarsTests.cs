using Smithwright.Model.Shapes;

namespace Smithwright.Model.Tests.Assembly;

/// <summary>The customization <c>optionalScalars</c> takes defaults away that a service does not mean.</summary>
public sealed class OptionalScalarsTests
{
    [Theory]
    [InlineData("flag", true)]
    [InlineData("number", true)]
    [InlineData("ratio", true)]
    [InlineData("plain", true)]
    [InlineData("text", false)]
    public void Booleans_and_numbers_have_no_default_of_such_a_service(string member, bool isTaken)
    {
        Assert.Equal(!isTaken, Member("2.0", "true", member).Traits.Has(TraitIds.Default));
        Assert.False(Member("1.0", "true", member).Traits.Has(TraitIds.Default));
    }

    [Theory]
    [InlineData("1.0", "flag")]
    [InlineData("1.0", "number")]
    [InlineData("2.0", "flag")]
    [InlineData("2.0", "number")]
    [InlineData("2.0", "text")]
    public void They_keep_it_elsewhere(string version, string member) => Assert.True(Member(version, "false", member).Traits.Has(TraitIds.Default));

    private static MemberShape Member(string version, string optional, string member)
    {
        string flag = version == "1.0" ? "" : ", \"smithy.api#default\": false";
        string number = version == "1.0" ? "" : ", \"smithy.api#default\": 5";
        string text = version == "1.0" ? "{}" : "{\"smithy.api#default\": \"\"}";
        ServiceModel model = Models.Assemble($$"""
            {
              "smithy": "{{version}}",
              "shapes": {
                "ex#Shop": {"type": "service", "version": "1", "operations": [{"target": "ex#Get"}], "traits": {"smithwright.api#customization": {"optionalScalars": {{optional}} } } },
                "ex#Get": {"type": "operation", "input": {"target": "ex#Input"} },
                "ex#Input": {"type": "structure", "members": {
                  "flag": {"target": "smithy.api#PrimitiveBoolean", "traits": {"smithy.api#documentation": "d"{{flag}} } },
                  "number": {"target": "smithy.api#PrimitiveInteger", "traits": {"smithy.api#documentation": "d"{{number}} } },
                  "ratio": {"target": "smithy.api#PrimitiveDouble", "traits": {"smithy.api#documentation": "d"{{number}} } },
                  "plain": {"target": "smithy.api#Integer"},
                  "text": {"target": "smithy.api#String", "traits": {{text}} }
                } }
              }
            }
            """).Model;
        return model.Member($"ex#Input${member}");
    }
}
