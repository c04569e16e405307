using Shop.Ranking;
using Smithwright;

using PersonalizeRuntimeClient client = new(new()
{
    Region = "eu-west-1",
    Endpoint = new Uri(args[0]),
    Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
});
GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(new()
{
    CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop",
    UserId = "u-42",
    InputList = ["i-1", "i-2", "i-3"],
});
Console.WriteLine(response.PersonalizedRanking[0].ItemId);
