using RankingDemo;
using Shop.Ranking;
using Smithwright;

DemoOptions? demo = DemoOptions.Parse(args, out string? complaint);
if (demo is null)
{
    Console.Error.WriteLine(complaint);
    Console.Error.WriteLine(DemoOptions.Usage);
    return 2;
}

// Without a campaign of one's own, a stand-in on a loopback port plays the service.
await using LocalRankingService? local = demo.CampaignArn is null ? await LocalRankingService.StartAsync() : null;

using PersonalizeRuntimeClient client = new(local is null
    ? new() { Region = demo.Region }
    : new() { Region = "eu-west-1", Endpoint = local.Address, Credentials = new AwsCredentials("AKIDEXAMPLE", "local-demo-secret") });

try
{
    GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(new()
    {
        CampaignArn = demo.CampaignArn ?? LocalRankingService.CampaignArn,
        UserId = demo.UserId,
        InputList = demo.Items,
        MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE", "PRICE"] },
    });

    RankingTable.Write(Console.Out, response);
    return 0;
}
catch (ResourceNotFoundException exception)
{
    Console.Error.WriteLine($"No such campaign: {exception.Message}");
    return 1;
}
catch (ServiceException exception)
{
    Console.Error.WriteLine($"{exception.ErrorCode ?? "The call failed"}: {exception.Message}");
    return 1;
}
