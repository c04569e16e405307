using System.Net;
using Example.City;
using Example.Ledger;
using Smithwright.Testing;

namespace Smithwright.Extensions.Tests.Testing;

/// <summary>What generated code writes as the service, the client reads as it was: in both protocols, wherever members travel.</summary>
public class RoundTripTests
{
    private readonly StubTransport _stub = new();

    [Fact]
    public async Task Members_of_every_kind_survive_in_a_rest_body()
    {
        City city = Cities.Full;
        _stub.On(CityServiceOperations.GetCity).Respond(city);
        using CityServiceClient client = City();
        Assert.Equal(city, await client.GetCityAsync(new() { CityId = "lyon", Path = "a/b" }));
    }

    [Fact]
    public async Task Status_headers_and_body_of_a_rest_output_survive_together()
    {
        PutCityOutput output = new() { Status = 202, Version = "v 7", Levels = [Level.Low, Level.High], Warnings = ["wet"] };
        _stub.On(CityServiceOperations.PutCity).Respond(output);
        using CityServiceClient client = City();
        Assert.Equal(output, await client.PutCityAsync(new() { CityId = "lyon", City = Cities.Full }));
    }

    [Fact]
    public async Task A_stream_is_sent_as_the_body()
    {
        _stub.On(CityServiceOperations.UploadMap).Respond(_ => new UploadMapOutput { Thumbnail = new MemoryStream("small"u8.ToArray()) });
        using CityServiceClient client = City();
        UploadMapOutput output = await client.UploadMapAsync(new() { Map = new MemoryStream("large"u8.ToArray()) });
        using StreamReader reader = new(output.Thumbnail!);
        Assert.Equal("small", await reader.ReadToEndAsync());
        Assert.Equal("large", Assert.Single(_stub.Requests).BodyText);
    }

    [Fact]
    public async Task Members_of_an_error_survive_in_body_and_headers()
    {
        _stub.On(CityServiceOperations.GetCity).Fail(new NoSuchCity("Gone.") { CityId = "ys", RequestIdValue = "q", Hint = "look below" });
        using CityServiceClient client = City();
        NoSuchCity error = await Assert.ThrowsAsync<NoSuchCity>(() => client.GetCityAsync(new() { CityId = "ys", Path = "p" }));
        Assert.Equal(("Gone.", "ys", "q", "look below", HttpStatusCode.NotFound), (error.Message, error.CityId, error.RequestIdValue, error.Hint, error.StatusCode));
    }

    [Fact]
    public async Task An_operation_without_input_and_output_is_stubbed_as_well()
    {
        _stub.On(LedgerOperations.Close).Respond(default(Smithwright.Runtime.Operations.Unit));
        using LedgerClient client = new(StubTransport.Options, _stub.CreateHttpClient());
        await client.CloseAsync();
        Assert.Equal("Ledger.Close", Assert.Single(_stub.Requests).Headers["X-Amz-Target"]);
    }

    [Fact]
    public async Task Members_of_every_kind_survive_in_aws_json()
    {
        PostOutput output = Entries.Full;
        _stub.On(LedgerOperations.Post).Respond(output);
        using LedgerClient client = new(StubTransport.Options, _stub.CreateHttpClient());
        Assert.Equal(output, await client.PostAsync(new() { Account = "a-1", Amount = 1.5m }));
    }

    [Fact]
    public async Task Errors_of_aws_json_are_named_in_the_body()
    {
        using HttpResponseMessage response = LedgerOperations.Post.CreateErrorResponse(new Overdrawn("Too much.") { Missing = 3.25m });
        Assert.Equal((HttpStatusCode)402, response.StatusCode);
        Assert.Equal("""{"__type":"Overdrawn","message":"Too much.","missing":3.25}""", await response.Content.ReadAsStringAsync());
        _stub.On(LedgerOperations.Post).Fail(new Overdrawn("Too much.") { Missing = 3.25m });
        using LedgerClient client = new(StubTransport.Options, _stub.CreateHttpClient());
        Assert.Equal(3.25m, (await Assert.ThrowsAsync<Overdrawn>(() => client.PostAsync(new() { Account = "a", Amount = 9 }))).Missing);
    }

    [Fact]
    public async Task Secrets_stay_out_of_what_a_failing_test_prints()
    {
        using LedgerClient client = new(StubTransport.Options, _stub.CreateHttpClient());
        StubException error = await Assert.ThrowsAsync<StubException>(() => client.PostAsync(new() { Account = "a-secret", Amount = 1 }));
        Assert.DoesNotContain("a-secret", error.Message, StringComparison.Ordinal);
    }

    private CityServiceClient City() => new(new() { Endpoint = new Uri("https://city.example.com") }, _stub.CreateHttpClient());
}
