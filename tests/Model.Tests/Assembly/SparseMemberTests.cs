using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Assembly;

public class SparseMemberTests
{
    private const string Shapes = """
        "shop#Names": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#String", "traits": {"smithy.api#length": {"max": 5}}}},
        "shop#Words": {"type": "list", "member": {"target": "smithy.api#String"}}
        """;

    [Fact]
    public void A_map_and_a_list_are_sparse_for_one_member_alone()
    {
        ServiceModel model = Models.Sound(
            Models.Smithy(Shapes + """
                , "shop#Item": {"type": "structure", "members": {"names": {"target": "shop#Names"}, "others": {"target": "shop#Names"}, "words": {"target": "shop#Words"}}}
                """),
            Models.Smithy("""
                "shop#Item$names": {"type": "apply", "traits": {"smithwright.api#sparse": {}}},
                "shop#Item$words": {"type": "apply", "traits": {"smithwright.api#sparse": {}}}
                """));

        MapShape sparse = Assert.IsType<MapShape>(model.TargetOf(model.Member("shop#Item$names")));
        Assert.True(sparse.Traits.Has(TraitIds.Sparse) && sparse.Value.Traits.Has(TraitIds.Length));
        Assert.Equal(sparse.Id, sparse.Value.Id.Root);
        Assert.False(model.TargetOf(model.Member("shop#Item$others")).Traits.Has(TraitIds.Sparse));
        Assert.True(model.TargetOf(model.Member("shop#Item$words")).Traits.Has(TraitIds.Sparse));
        ModelAssertions.AssertClosed(model);
    }

    [Fact]
    public void What_is_neither_a_list_nor_a_map_cannot_be_sparse() => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy("""
        "shop#Item": {"type": "structure", "members": {"name": {"target": "smithy.api#String", "traits": {"smithwright.api#sparse": «{}»}}}}
        """));
}
