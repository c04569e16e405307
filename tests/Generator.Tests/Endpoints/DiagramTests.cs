using Smithwright.Runtime.Endpoints;

namespace Smithwright.Generator.Tests.Endpoints;

/// <summary>Decision diagrams (<c>endpointBdd</c>) in place of rules.</summary>
public class DiagramTests
{
    private const int End = -1;
    private const int First = 100_000_001;

    private const string Conditions =
        """
        { "fn": "isSet", "argv": [{ "ref": "Region" }] },
        { "fn": "aws.partition", "argv": [{ "ref": "Region" }], "assign": "Group" },
        { "fn": "booleanEquals", "argv": [{ "ref": "UseFIPS" }, true] },
        { "fn": "coalesce", "argv": [{ "fn": "split", "argv": [{ "ref": "ItemArn" }, ":", 0] }, { "ref": "Names" }], "assign": "Pieces" },
        { "fn": "booleanEquals", "argv": [{ "fn": "getAttr", "argv": [{ "ref": "Group" }, "supportsFIPS"] }, true], "assign": "HasFips" }
        """;

    private const string Results =
        """
        { "type": "endpoint", "conditions": [], "endpoint": { "url": "https://fips.{Region}.{Group#dnsSuffix}", "properties": { "authSchemes": [{ "name": "sigv4", "signingRegion": "{Region}" }] }, "headers": { "x-tier": ["{Tier}"] } } },
        { "type": "endpoint", "conditions": [], "endpoint": { "url": "https://plain.{Region}.{Group#dnsSuffix}" } },
        { "type": "error", "conditions": [], "error": "No region, {Tier}" }
        """;

    [Fact]
    public void The_way_through_the_diagram_leads_to_a_result()
    {
        RuleModel model = RuleModel.OfDiagram(Conditions, Results, root: 2, 0, 3, First + 2, 1, 4, End, 2, First, First + 1);
        Endpoint fips = model.Resolve(static parameters => parameters with { Region = "eu-west-1", UseFips = true });
        Assert.Equal("https://fips.eu-west-1.amazonaws.com", fips.Url.OriginalString);
        Assert.Equal("eu-west-1", Assert.Single(fips.AuthSchemes).SigningRegion);
        Assert.Equal(new("x-tier", "basic"), Assert.Single(fips.Headers));
        Assert.Equal("plain.cn-north-1.amazonaws.com.cn", model.Host(static parameters => parameters with { Region = "cn-north-1" }));
        Assert.Equal("No region, basic", Assert.Throws<ArgumentException>(() => model.Resolve(static parameters => parameters)).Message);
    }

    [Fact]
    public void A_negative_reference_means_the_opposite()
    {
        RuleModel model = RuleModel.OfDiagram(Conditions, Results, root: 2, 0, 3, End, 1, -4, End, 2, First, First + 1);
        Assert.Equal("plain.eu-west-1.amazonaws.com", model.Host(static parameters => parameters with { Region = "eu-west-1", UseFips = true }));
        Assert.Equal("fips.eu-west-1.amazonaws.com", model.Host(static parameters => parameters with { Region = "eu-west-1" }));
    }

    [Theory]
    [InlineData(End)]
    [InlineData(1)]
    [InlineData(100_000_000)]
    public void A_way_without_a_result_is_no_endpoint(int reference)
    {
        RuleModel model = RuleModel.OfDiagram(Conditions, Results, root: 2, 0, First, reference);
        Assert.Contains("none of its rules", Assert.Throws<ArgumentException>(() => model.Resolve(static parameters => parameters)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_asked_before_is_not_set()
    {
        // The partition of a region that nobody has, and a result with a value that no condition assigned.
        RuleModel model = RuleModel.OfDiagram(Conditions, Results, root: 2, 1, First + 1, First + 2);
        Assert.Equal("No region, basic", Assert.Throws<ArgumentException>(() => model.Resolve(static parameters => parameters)).Message);
        model = RuleModel.OfDiagram(Conditions, Results, root: 2, 0, First + 1, First + 2);
        Assert.Throws<ArgumentException>(() => model.Resolve(static parameters => parameters with { Region = "eu-west-1" }));
    }

    [Theory]
    [InlineData(2, 0, 2, First)]
    [InlineData(2, 0, 9, First)]
    [InlineData(2, 9, First, First)]
    [InlineData(2, -1, First, First)]
    [InlineData(2, 0, 100_000_009, First)]
    [InlineData(2, 0, -100_000_001, First)]
    [InlineData(2, 0, 0, First)]
    [InlineData(7, 0, First, First)]
    [InlineData(int.MinValue, 0, First, First)]
    [InlineData(2, 0, int.MinValue, First)]
    [InlineData(2, 1, 3, First, 0, First, First)]
    public void A_diagram_that_leads_nowhere_is_not_translated(int root, params int[] nodes) => Assert.Null(RuleModel.OfDiagram(Conditions, Results, root, nodes).ResolverText);

    [Fact]
    public void A_function_that_is_not_known_is_not_translated() =>
        Assert.Null(RuleModel.OfDiagram("""{ "fn": "isLucky", "argv": [{ "ref": "Region" }] }""", Results, root: 2, 0, First, First).ResolverText);
}
