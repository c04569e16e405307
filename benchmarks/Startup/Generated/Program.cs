using Shop.Ranking;
using Smithwright.Aws;
using Smithwright.Benchmarks.Startup;

using var http = new HttpClient(new CannedAnswer());
using var client = new PersonalizeRuntimeClient(
    new() { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY") }, http);
GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(new()
{
    CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop",
    UserId = "u-42",
    InputList = ["i-1", "i-2", "i-3"],
});
Console.WriteLine(response.PersonalizedRanking[0].ItemId);
