using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Validation;

public class ConditionsCheckTests
{
    [Theory]
    [InlineData("""«[]»""")]
    [InlineData("""{«"lower"»: {"expression": "a", "documentation": "b"}}""")]
    [InlineData("""{«"With-Dash"»: {"expression": "a", "documentation": "b"}}""")]
    [InlineData("""{«""»: {"expression": "a", "documentation": "b"}}""")]
    [InlineData("""{"A": «"a < b"»}""")]
    [InlineData("""{"A": «{"documentation": "b"}»}""")]
    [InlineData("""{"A": {"expression": «1», "documentation": «null»}}""")]
    public void A_malformed_condition_is_reported(string conditions) =>
        Models.ExpectProblems(ProblemIds.InvalidTrait, Model(conditions));

    [Fact]
    public void Sound_conditions_beside_malformed_ones_are_kept()
    {
        AssembledModel assembled = Models.Assemble(Model("""{"Bad": 1, "Good1": {"expression": "a", "documentation": "b"}}"""));

        Assert.Single(assembled.Problems);
        JsonObject conditions = Assert.IsType<JsonObject>(assembled.Model.Structure("shop#A").Traits.Get(TraitIds.Conditions));
        Assert.Equal(["Good1"], conditions.Properties.Select(condition => condition.Name));
    }

    private static string Model(string conditions) => Models.Smithy($$"""
        "shop#A": {"type": "structure", "members": {}, "traits": {"smithy.contracts#conditions": {{conditions}} } }
        """);
}
