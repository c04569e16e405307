using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Assembly;

public class MixinTests
{
    private const string Mixed = """
        "shop#Base": {"type": "structure", "members": {"a": {"target": "smithy.api#String", "traits": {"smithy.api#title": "A"}}},
                      "traits": {"smithy.api#mixin": {"localTraits": ["smithy.api#tags"]}, "smithy.api#tags": ["x"], "smithy.api#title": "Base"}},
        "shop#Middle": {"type": "structure", "mixins": [{"target": "shop#Base"}], "members": {"b": {"target": "smithy.api#String"}},
                        "traits": {"smithy.api#mixin": {}, "smithy.api#sensitive": {}}},
        "shop#User": {"type": "structure", "mixins": [{"target": "shop#Middle"}], "members": {"c": {"target": "smithy.api#String"}},
                      "traits": {"smithy.api#title": "User"}}
        """;

    [Fact]
    public void Members_of_mixins_come_first_and_belong_to_the_shape()
    {
        StructureShape user = Models.Sound(Models.Smithy(Mixed)).Structure("shop#User");

        Assert.Equal(["shop#User$a", "shop#User$b", "shop#User$c"], user.Members.Select(member => member.Id.ToString()));
    }

    [Fact]
    public void Traits_are_inherited_unless_local_or_overridden()
    {
        ServiceModel model = Models.Sound(Models.Smithy(Mixed));
        StructureShape user = model.Structure("shop#User");

        Assert.Equal("User", user.Traits.GetString(TraitIds.Title));
        Assert.True(user.Traits.Has(TraitIds.Sensitive));
        Assert.False(user.Traits.Has(TraitIds.Mixin));
        Assert.False(user.Traits.Has("smithy.api#tags"));
        Assert.Equal("A", model.Member("shop#User$a").Traits.GetString(TraitIds.Title));
    }

    [Fact]
    public void Traits_applied_to_a_mixed_in_member_are_that_shapes_alone()
    {
        ServiceModel model = Models.Sound(
            Models.Smithy(Mixed), Models.Smithy(""" "shop#User$a": {"type": "apply", "traits": {"smithy.api#title": "mine"}} """));

        Assert.Equal("mine", model.Member("shop#User$a").Traits.GetString(TraitIds.Title));
        Assert.Equal("A", model.Member("shop#Middle$a").Traits.GetString(TraitIds.Title));
    }

    [Fact]
    public void Traits_applied_to_a_mixin_reach_its_users()
    {
        ServiceModel model = Models.Sound(
            Models.Smithy(Mixed), Models.Smithy(""" "shop#Base$a": {"type": "apply", "traits": {"smithy.api#required": {}}} """));

        Assert.True(model.Member("shop#User$a").Traits.Has(TraitIds.Required));
    }

    [Fact]
    public void An_operation_gets_the_errors_of_its_mixin()
    {
        ServiceModel model = Models.Sound(Models.Smithy("""
            "shop#Failing": {"type": "operation", "errors": [{"target": "shop#E1"}], "traits": {"smithy.api#mixin": {}}},
            "shop#Get": {"type": "operation", "mixins": [{"target": "shop#Failing"}], "errors": [{"target": "shop#E2"}]},
            "shop#E1": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}},
            "shop#E2": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "server"}}
            """));

        Assert.Equal(["E1", "E2"], Assert.IsType<OperationShape>(model[ShapeId.Parse("shop#Get")]).Errors.Select(error => error.Name));
    }

    [Theory]
    [InlineData(""" "shop#A": {"type": "structure", "members": {}, "mixins": [{"target": «"shop#Missing"»}]} """)]
    [InlineData(""" "shop#A": {"type": "structure", "members": {}, "mixins": [{"target": «"shop#B"»}]}, "shop#B": {"type": "structure", "members": {}} """)]
    [InlineData(""" "shop#A": {"type": "structure", "members": {}, "mixins": [{"target": «"shop#B"»}]}, "shop#B": {"type": "string", "traits": {"smithy.api#mixin": {}}} """)]
    [InlineData(""" "shop#A": {"type": "structure", "members": {}, "mixins": [{"target": «"shop#A"»}], "traits": {"smithy.api#mixin": {}}} """)]
    public void What_cannot_be_mixed_in_is_reported(string shapes) =>
        Models.ExpectProblems(ProblemIds.UnresolvedShape, Models.Smithy(shapes));

    [Fact]
    public void Traits_applied_to_a_member_that_no_mixin_has_are_reported() => Models.ExpectProblems(
        ProblemIds.ConflictingDefinition, Models.Smithy(Mixed + """, «"shop#User$z"»: {"type": "apply", "traits": {"smithy.api#title": "z"}} """));
}
