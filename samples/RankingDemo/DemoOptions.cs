namespace RankingDemo;

/// <summary>What the command line asks for.</summary>
internal sealed record DemoOptions
{
    public const string Usage =
        """
        usage: RankingDemo [--user ID] [--items ID,ID,…]                       against a local stand-in of the service
               RankingDemo --region REGION --campaign-arn ARN [--user ID] …    against the service, with credentials from
                                                                               AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
        """;

    public string? Region { get; private init; }

    public string? CampaignArn { get; private init; }

    public string UserId { get; private init; } = "u-42";

    public IReadOnlyList<string> Items { get; private init; } = ["film-1", "film-2", "film-3", "film-4", "film-99", "film-5"];

    /// <summary>Reads the arguments; null with a complaint when they make no sense.</summary>
    public static DemoOptions? Parse(string[] args, out string? complaint)
    {
        DemoOptions options = new();
        for (int i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length)
            {
                complaint = $"{args[i]} lacks a value.";
                return null;
            }

            string value = args[i + 1];
            switch (args[i])
            {
                case "--region":
                    options = options with { Region = value };
                    break;
                case "--campaign-arn":
                    options = options with { CampaignArn = value };
                    break;
                case "--user":
                    options = options with { UserId = value };
                    break;
                case "--items":
                    options = options with { Items = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) };
                    break;
                default:
                    complaint = $"{args[i]} is not an option.";
                    return null;
            }
        }

        complaint = options.Region is not null && options.CampaignArn is null ? "--region needs --campaign-arn." : null;
        return complaint is null ? options : null;
    }
}
