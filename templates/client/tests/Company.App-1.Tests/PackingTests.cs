using Company.App_1.Weather;
using Smithwright;
using Smithwright.Testing;

namespace Company.App_1.Tests;

public class PackingTests
{
    private static readonly ClientOptions Options = new() { Endpoint = new Uri("https://weather.example"), TimeProvider = StubTransport.Options.TimeProvider };

    private readonly StubTransport _stub = new();

    [Theory]
    [InlineData(80, "Take an umbrella.")]
    [InlineData(10, "Leave the umbrella at home.")]
    public async Task Rain_decides(int rain, string advice)
    {
        _stub.On(WeatherOperations.GetForecast).Respond(new GetForecastOutput { Days = [new() { Summary = "Today", Rain = rain }] });
        Assert.Equal(advice, await AdviseAsync());
        Assert.Equal(3, Assert.Single(_stub.RequestsTo(WeatherOperations.GetForecast)).Days);
    }

    [Fact]
    public async Task An_unknown_city_is_named()
    {
        _stub.On(WeatherOperations.GetForecast).Fail(new NoSuchCity("There is no such city."));
        Assert.Equal("There is no city SEA.", await AdviseAsync());
    }

    [Fact]
    public async Task A_call_that_is_throttled_is_repeated()
    {
        _stub.On(WeatherOperations.GetForecast).Throttle().Respond(new GetForecastOutput { Days = [] });
        Assert.Equal("Leave the umbrella at home.", await AdviseAsync());
        Assert.Equal(2, _stub.Requests.Count);
    }

    private async Task<string> AdviseAsync()
    {
        using WeatherClient weather = new(Options, _stub.CreateHttpClient());
        return await new Packing(weather).AdviseAsync("SEA");
    }
}
