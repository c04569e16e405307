using Smithwright.Benchmarks.Calls.HandWritten;

using HttpClient http = new();
RankingCaller caller = new(http, new Uri(args[0]));
Ranking ranking = await caller.CallAsync(new(
    "arn:aws:personalize:eu-west-1:123456789012:campaign/shop", ["i-1", "i-2", "i-3"], "u-42", null, null, null, null));
Console.WriteLine(ranking.PersonalizedRanking[0].ItemId);
