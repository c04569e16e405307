using Company.App_1.Weather;
using Smithwright;

namespace Company.App_1;

/// <summary>The service of the model. What the model does not allow never gets here.</summary>
public sealed class WeatherService : IWeatherService
{
    private const int DefaultDays = 7;

    private static readonly Dictionary<string, int> RainByCity = new() { ["SEA"] = 80, ["PHX"] = 5 };

    public Task<GetForecastOutput> GetForecastAsync(GetForecastInput input, ServiceContext context)
    {
        if (!RainByCity.TryGetValue(input.City, out int rain))
        {
            throw new NoSuchCity($"There is no city {input.City}.");
        }

        Day day = new() { Summary = rain > 50 ? "Rain" : "Sun", Rain = rain };
        return Task.FromResult(new GetForecastOutput { Days = [.. Enumerable.Repeat(day, input.Days ?? DefaultDays)] });
    }
}
