using Microsoft.Extensions.DependencyInjection;
using Shop.Ranking;
using Smithwright;

namespace LegalPrograms;

/// <summary>A client from a container.</summary>
internal static class Injection
{
    public static IServiceCollection AddRanking(this IServiceCollection services, string region) => services
        .AddSingleton<IPersonalizeRuntimeClient>(_ => new PersonalizeRuntimeClient(new() { Region = region }))
        .AddTransient<Ranker>();

    public static IServiceCollection AddRegions(this IServiceCollection services, IEnumerable<string> regions)
    {
        foreach (string region in regions)
        {
            services.AddKeyedSingleton<IPersonalizeRuntimeClient>(region, new PersonalizeRuntimeClient(new ClientOptions { Region = region }));
        }

        return services;
    }

    internal sealed class Ranker(IPersonalizeRuntimeClient client)
    {
        public Task<GetPersonalizedRankingResponse> RankAsync(string user, IReadOnlyList<string> items) =>
            client.GetPersonalizedRankingAsync(new() { CampaignArn = Campaigns.Films, UserId = user, InputList = items });
    }
}
