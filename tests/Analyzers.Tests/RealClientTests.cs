using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests;

/// <summary>The analyzer on what the generator really writes.</summary>
public sealed class RealClientTests
{
    [Fact]
    public Task A_legal_request_is_not_reported() => VerifyAsync("""
        using System.Collections.Generic;
        using Shop.Ranking;

        class Program
        {
            GetPersonalizedRankingRequest Create(string user) => new()
            {
                CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop",
                UserId = user,
                InputList = ["i-1", "i-2", "i-3"],
                MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE", "PRICE"] },
            };
        }
        """);

    [Fact]
    public Task What_the_model_and_its_overlay_forbid_is_reported() => VerifyAsync("""
        using System.Collections.Generic;
        using System.Linq;
        using Shop.Ranking;

        class Program
        {
            GetPersonalizedRankingRequest Many(string user) => new()
            {
                CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop",
                UserId = user,
                InputList = {|SMW1009:Enumerable.Range(0, 501).Select(i => $"i-{i}").ToList()|},
            };

            GetPersonalizedRankingRequest Users(string user, IReadOnlyList<string> items) => new()
            {
                CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop",
                UserId = user,
                InputList = items,
                MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { [{|SMW1009:"USERS"|}] = ["AGE"] },
            };

            GetPersonalizedRankingRequest Metadata(string user) => new()
            {
                CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop",
                UserId = user,
                InputList = {|SMW1009:new string[51]|},
                MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE"] },
            };
        }
        """);

    private static async Task VerifyAsync(string marked)
    {
        string source = MarkedSource.WithoutMarks(marked);
        GeneratedClient client = GeneratedClient.Of(ModelText.Spec(), source);
        Assert.DoesNotContain(client.Complaints(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        ImmutableArray<Diagnostic> reported = await AnalyzerVerifier.ReportAsync(new ConstraintAnalyzer(), client.Compilation, client.AnalyzerOptions);

        Assert.Equal(marked, MarkedSource.Mark(source, reported));
    }
}
