using System.Text.RegularExpressions;

namespace Smithwright.Package.Tests;

/// <summary>A source file of a consumer with a request that breaks three limits, and what is to be said of it.</summary>
internal static partial class WrongRequests
{
    public const string File = "Requests.cs";

    public const string Text =
        """
        using Shop.Ranking;

        public static class Requests
        {
            public static GetPersonalizedRankingRequest Wrong() => new()
            {
                CampaignArn = "not an arn",
                UserId = null!,
                InputList = ["i-1"],
                MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEM"] = ["GENRE"] },
            };
        }
        """;

    public static readonly string[] Warnings = ["Requests.cs(7,23): warning SMW1005", "Requests.cs(8,18): warning SMW1001", "Requests.cs(10,76): warning SMW1009"];

    /// <summary>The warnings of this product in the output of a build, in the order of their lines.</summary>
    public static IEnumerable<string> WarningsIn(string output) =>
        Report().Matches(output).Select(match => match.Groups[1].Value).Distinct().OrderBy(text => int.Parse(text[(text.IndexOf('(') + 1)..text.IndexOf(',')]));

    [GeneratedRegex(@"([A-Za-z.]+\(\d+,\d+\): warning SMW\d{4})")]
    private static partial Regex Report();
}
