using Smithwright.Benchmarks.Calls.HandWritten;
using Smithwright.Benchmarks.Startup;

using var http = new HttpClient(new CannedAnswer());
var caller = new RankingCaller(http, new Uri("https://personalize-runtime.eu-west-1.amazonaws.com"));
Ranking ranking = await caller.CallAsync(new(
    "arn:aws:personalize:eu-west-1:123456789012:campaign/shop", ["i-1", "i-2", "i-3"], "u-42", null, null, null, null));
Console.WriteLine(ranking.PersonalizedRanking[0].ItemId);
