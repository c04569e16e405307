using Shop.Ranking;
using Smithwright;

namespace LegalPrograms;

/// <summary>One client for an application, made when it is first needed.</summary>
internal static class SharedClient
{
    private static readonly Lazy<PersonalizeRuntimeClient> Shared = new(() => new PersonalizeRuntimeClient(new ClientOptions { Region = "eu-west-1" }));

    private static PersonalizeRuntimeClient? _client;

    public static PersonalizeRuntimeClient Instance => Shared.Value;

    public static async Task RankAsync(IEnumerable<string> users)
    {
        using PersonalizeRuntimeClient own = new(new() { Region = "eu-west-1" });
        foreach (string user in users)
        {
            _client ??= new PersonalizeRuntimeClient(new() { Region = "eu-west-1" });
            PersonalizeRuntimeClient client = user.Length > 3 ? own : _client;
            await client.GetPersonalizedRankingAsync(new() { CampaignArn = Campaigns.Films, UserId = user, InputList = Campaigns.Popular });
        }
    }

    public static async Task OnceAsync(HttpClient http, IEnumerable<GetPersonalizedRankingRequest> requests)
    {
        await Parallel.ForEachAsync(requests, async (request, token) =>
        {
            using PersonalizeRuntimeClient client = new(new() { Region = "eu-west-1" }, http);
            await client.GetPersonalizedRankingAsync(request, token);
        });
    }
}
