using Company.App_1.Weather;

namespace Company.App_1;

/// <summary>Says what to pack for a trip.</summary>
public sealed class Packing(IWeatherClient weather)
{
    private const int LikelyRain = 50;

    public async Task<string> AdviseAsync(string city, CancellationToken cancellationToken = default)
    {
        try
        {
            // Try 15 days: the model allows 14, and the compiler says so.
            GetForecastOutput forecast = await weather.GetForecastAsync(new() { City = city, Days = 3 }, cancellationToken);
            return forecast.Days.Any(day => day.Rain >= LikelyRain) ? "Take an umbrella." : "Leave the umbrella at home.";
        }
        catch (NoSuchCity)
        {
            return $"There is no city {city}.";
        }
    }
}
