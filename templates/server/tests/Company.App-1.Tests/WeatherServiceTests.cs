using System.Net;
using Company.App_1.Weather;
using Smithwright.Testing.AspNetCore;

namespace Company.App_1.Tests;

public class WeatherServiceTests
{
    [Fact]
    public async Task A_forecast_has_as_many_days_as_the_caller_wants()
    {
        await using LocalService service = await StartAsync();
        using WeatherClient client = new(service.Options);
        GetForecastOutput forecast = await client.GetForecastAsync(new() { City = "SEA", Days = 3 });
        Assert.Equal(["Rain", "Rain", "Rain"], forecast.Days.Select(day => day.Summary));
    }

    [Fact]
    public async Task An_unknown_city_is_an_error_of_the_model()
    {
        await using LocalService service = await StartAsync();
        using WeatherClient client = new(service.Options);
        NoSuchCity error = await Assert.ThrowsAsync<NoSuchCity>(() => client.GetForecastAsync(new() { City = "XXX" }));
        Assert.Equal("There is no city XXX.", error.Message);
    }

    [Fact]
    public async Task What_the_model_does_not_allow_does_not_reach_the_handler()
    {
        await using LocalService service = await StartAsync();
        using HttpClient http = new() { BaseAddress = service.Address };
        HttpResponseMessage response = await http.GetAsync("/cities/SEA/forecast?days=99");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static Task<LocalService> StartAsync() => LocalService.StartAsync(app => app.MapWeatherService(), services => services.AddWeatherService<WeatherService>());
}
