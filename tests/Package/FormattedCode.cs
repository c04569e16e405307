namespace Smithwright.Package.Tests;

/// <summary>Code with a mistake for each code fix, and what is left of it.</summary>
internal static class FormattedCode
{
    public const string Before =
        """
        using Example.Shop;
        using Shop.Ranking;
        using Smithwright;

        public static class Code
        {
            public static RankRequest Required() => new() { CampaignArn = null! };

            public static RankRequest Unique(string arn) => new() { CampaignArn = arn, Tags = ["new", "sale", "new"] };

            public static PaintRequest Known() => new() { Color = new Color("gren") };

            public static GetPersonalizedRankingRequest Metadata(string arn) => new()
            {
                CampaignArn = arn,
                UserId = "u-42",
                InputList = ["i-1"],
                MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEM"] = ["GENRE"] },
            };

            public static async Task Shared(ClientOptions options, Card[] cards)
            {
                foreach (Card card in cards)
                {
                    using var client = new ShopClient(options);
                    await client.PutCardAsync(card);
                }
            }
        }

        """;

    public const string After =
        """
        using Example.Shop;
        using Shop.Ranking;
        using Smithwright;

        public static class Code
        {
            public static RankRequest Required() => new() { CampaignArn = "" };

            public static RankRequest Unique(string arn) => new() { CampaignArn = arn, Tags = ["new", "sale"] };

            public static PaintRequest Known() => new() { Color = new Color("green") };

            public static GetPersonalizedRankingRequest Metadata(string arn) => new()
            {
                CampaignArn = arn,
                UserId = "u-42",
                InputList = ["i-1"],
                MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE"] },
            };

            public static async Task Shared(ClientOptions options, Card[] cards)
            {
                using var client = new ShopClient(options);
                foreach (Card card in cards)
                {
                    await client.PutCardAsync(card);
                }
            }
        }

        """;
}
