using Company.App_1;
using Company.App_1.Weather;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddWeatherService<WeatherService>();

WebApplication app = builder.Build();
app.MapWeatherService();
app.Run();
