using Company.App_1;
using Company.App_1.Weather;

// Start the service of the template 'smithwright-server' to try this against something real.
string city = args.Length > 0 ? args[0] : "SEA";
string endpoint = args.Length > 1 ? args[1] : "http://localhost:5000";

using WeatherClient weather = new(new() { Endpoint = new Uri(endpoint) });
Console.WriteLine(await new Packing(weather).AdviseAsync(city));
