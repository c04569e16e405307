using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests;

/// <summary>What is generated compiles without a word from the compiler, documentation comments included.</summary>
public class CompilationTests
{
    private const string Use =
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Shop.Ranking;

        internal static class Use
        {
            public static async Task<string?> RankAsync(IPersonalizeRuntimeClient client)
            {
                GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(new()
                {
                    CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop",
                    UserId = "u-42",
                    InputList = ["i-1", "i-2", "i-3"],
                    MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE", "PRICE"] },
                });
                return response.PersonalizedRanking[0].Metadata["GENRE"];
            }
        }
        """;

    [Fact]
    public void The_spec_compiles_with_the_readme_s_call() =>
        Assert.Empty(GeneratedClient.Of(ModelText.Spec(), Use).Complaints());

    [Fact]
    public void Every_kind_of_shape_compiles() => Assert.Empty(GeneratedClient.Of([Models.EveryShape]).Complaints());

    [Fact]
    public void Pages_and_waiters_compile() => Assert.Empty(GeneratedClient.Of([Models.PagesAndWaiters]).Complaints());

    /// <summary>An author who promises CLS compliance has a choice about the own code, and none about what a service calls its shapes.</summary>
    [Theory]
    [InlineData("[assembly: System.CLSCompliant(true)]")]
    [InlineData("[assembly: System.CLSCompliant(false)]")]
    public void Assemblies_may_say_whether_they_are_CLS_compliant(string attribute)
    {
        ModelText[] spec = ModelText.Spec();
        Assert.Empty(GeneratedClient.Of(spec, attribute).Complaints());
        foreach (ModelText model in new[] { Models.EveryShape, Models.EventStreams, Models.PagesAndWaiters })
        {
            Assert.Empty(GeneratedClient.Of([model with { Codecs = "both", Json = "true" }], attribute).Complaints());
        }
    }

    [Fact]
    public void A_renamed_member_renames_its_property() => AssertFollows(
        "\"inputList\": {", "\"itemList\": {", expected: ["CS0117", "CS9035"]);

    [Fact]
    public void A_new_required_member_is_demanded_of_callers() => AssertFollows(
        "\"userId\": {",
        "\"tenant\": { \"target\": \"smithy.api#String\", \"traits\": { \"smithy.api#required\": {} } }, \"userId\": {",
        expected: ["CS9035"]);

    [Fact]
    public void A_lowered_limit_arrives_in_the_attribute()
    {
        ModelText[] spec = ModelText.Spec();
        string hint = "Shop.Ranking.GetPersonalizedRankingRequest.g.cs";
        string before = GeneratedClient.Of(spec).Files[hint];
        string after = GeneratedClient.Of([spec[0].With("\"max\": 99", "\"max\": 7"), spec[1]]).Files[hint];
        Assert.Contains("Length(Max = 99, At = \"value\")", before, StringComparison.Ordinal);
        Assert.Contains("Length(Max = 7, At = \"value\")", after, StringComparison.Ordinal);
    }

    [SharedDataFact]
    public void The_vendor_s_own_model_compiles_with_our_overlay()
    {
        ModelText vendor = ModelText.FromFile(Path.Combine(Repository.Shared!, "models/smithy/personalize-runtime.json"), "Shop.Ranking");
        GeneratedClient client = GeneratedClient.Of([vendor, ModelText.Spec()[1]], Use);
        Assert.Empty(client.Complaints());
        Assert.Contains("AtMost50ItemsWithMetadata", client.Files["Shop.Ranking.GetPersonalizedRankingRequest.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_spec_alone_compiles_without_the_overlay() =>
        Assert.Empty(GeneratedClient.Of([ModelText.Spec()[0]], Use).Complaints());

    private static void AssertFollows(string old, string @new, string[] expected)
    {
        ModelText[] spec = ModelText.Spec();
        GeneratedClient client = GeneratedClient.Of([spec[0].With(old, @new), spec[1] with { Text = """{ "smithy": "2.0" }""" }], Use);
        Assert.Equal(expected, client.Complaints().Where(complaint => complaint.Severity == DiagnosticSeverity.Error).Select(complaint => complaint.Id).Distinct().Order());
    }
}
