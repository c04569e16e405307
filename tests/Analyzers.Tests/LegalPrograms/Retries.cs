using Shop.Ranking;
using Smithwright;

namespace LegalPrograms;

/// <summary>Calls that are repeated, with one client and with a client for each region.</summary>
internal static class Retries
{
    public static async Task<GetPersonalizedRankingResponse?> AnywhereAsync(GetPersonalizedRankingRequest request, params string[] regions)
    {
        foreach (string region in regions)
        {
            using PersonalizeRuntimeClient client = new(new() { Region = region });
            try
            {
                return await client.GetPersonalizedRankingAsync(request);
            }
            catch (ServiceConnectionException)
            {
                await Task.Delay(10);
            }
        }

        return null;
    }

    public static async Task<GetPersonalizedRankingResponse> PatientlyAsync(PersonalizeRuntimeClient client, GetPersonalizedRankingRequest request)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return await client.GetPersonalizedRankingAsync(request);
            }
            catch (ServiceException) when (attempt < 3)
            {
                await Task.Delay(attempt * 100);
            }
        }
    }

    public static PersonalizeRuntimeClient[] Pool(ClientOptions options) => [.. Enumerable.Range(0, 4).Select(_ => new PersonalizeRuntimeClient(options))];
}
