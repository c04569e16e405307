using System.Net;
using Example.Parcels;
using Smithwright.Extensions.AspNetCore;
using Smithwright.Testing.AspNetCore;

namespace Smithwright.Server.Tests;

/// <summary>What an emulator makes of a model.</summary>
public sealed class EmulatorTests : IAsyncLifetime
{
    private readonly ParcelsEmulator _emulator = new();
    private LocalService _service = null!;
    private ParcelsClient _client = null!;

    public async Task InitializeAsync()
    {
        _service = await LocalService.StartAsync(app => app.MapParcelsEmulator(emulator: _emulator));
        _client = new ParcelsClient(_service.Options);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task An_example_of_the_model_is_answered_as_it_says()
    {
        Parcel parcel = await _client.GetParcelAsync(new() { Id = "p-0001" });
        Assert.Equal(("Books", 1.5, Kind.Box, new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)), (parcel.Label, parcel.Weight, parcel.Kind, parcel.Sent));
        Assert.Equal(6, Assert.IsType<Content.Fragile>(parcel.Content).Value.Glasses);
        Assert.Equal("Ann", parcel.Notes!["to"]);
        Assert.Equal(["Rome"], parcel.Route!.Stops!);
        Assert.Equal("seal"u8.ToArray(), parcel.Seal!.Value.ToArray());
    }

    [Fact]
    public async Task An_example_of_an_error_is_thrown()
    {
        NoSuchParcel error = await Assert.ThrowsAsync<NoSuchParcel>(() => _client.GetParcelAsync(new() { Id = "p-0002" }));
        Assert.Equal(("Nobody has it.", "Ask Ann."), (error.Message, error.Hint));
    }

    [Fact]
    public async Task An_example_matches_whatever_token_the_client_made_up()
    {
        Assert.Equal("p-4711", (await _client.SendParcelAsync(new() { Label = "Box", Count = 2 })).Id);
        Assert.NotEqual("p-4711", (await _client.SendParcelAsync(new() { Label = "Box" })).Id);
    }

    /// <summary>Local services check outputs, so every answer here is one that the model allows.</summary>
    [Fact]
    public async Task Answers_are_what_the_model_allows_and_all_different()
    {
        HashSet<string> ids = [];
        for (int i = 0; i < 50; i++)
        {
            Parcel parcel = await _client.GetParcelAsync(new() { Id = $"p-1{i:000}" });
            Assert.Matches("^p-[0-9]{4}$", parcel.Id);
            Assert.InRange(parcel.Weight, 0.5, 2.25);
            Assert.True(parcel.Stamps.Count >= 3);
            Assert.NotNull(parcel.Code);
            Assert.NotNull(parcel.Address);
            Assert.Null(parcel.Parts?.FirstOrDefault()?.Parts);
            ids.Add($"{parcel.Id} {parcel.Label}");
        }

        Assert.Equal(50, ids.Count);
        _service.Verify();
    }

    [Fact]
    public async Task One_seed_gives_the_same_answers_and_another_others()
    {
        Assert.Equal(await AnswersAsync(new ParcelsEmulator { Seed = 7 }), await AnswersAsync(new ParcelsEmulator { Seed = 7 }));
        Assert.NotEqual(await AnswersAsync(new ParcelsEmulator { Seed = 7 }), await AnswersAsync(new ParcelsEmulator { Seed = 8 }));
    }

    [Fact]
    public async Task Pages_end()
    {
        List<Parcel> all = [];
        await foreach (Parcel parcel in _client.ListParcelsItemsAsync(new()))
        {
            all.Add(parcel);
        }

        Assert.Equal(4, all.Count);
        Assert.Equal(2, _service.RequestsTo(ParcelsOperations.ListParcels).Count);
    }

    [Fact]
    public async Task A_waiter_succeeds_after_some_calls()
    {
        GetParcelInput input = new() { Id = "p-3000" };
        await _client.WaitUntilParcelArrivedAsync(input, new() { MaxWaitTime = TimeSpan.FromMinutes(1) });
        Assert.Equal(3, _service.RequestsTo(ParcelsOperations.GetParcel).Count);
    }

    [Fact]
    public async Task Constraints_are_enforced()
    {
        ServiceException error = await Assert.ThrowsAnyAsync<ServiceException>(() => _client.SendParcelAsync(new() { Label = new string('x', 20 + _service.Requests.Count) }));
        Assert.Equal((HttpStatusCode.BadRequest, "ValidationException"), (error.StatusCode, error.ErrorCode));
    }

    [Fact]
    public async Task An_operation_without_an_output_is_answered() => await _client.DropParcelAsync(new() { Id = "p-0009" });

    [Fact]
    public async Task Operations_do_what_they_are_told()
    {
        _emulator.On("DropParcel").Throttle().Cut().Delay(TimeSpan.FromMilliseconds(20)).Fail(new NoSuchParcel("Gone.")).Fail(new ServiceException("Out of order", "OutOfOrder", HttpStatusCode.Conflict)).Answer();
        await _client.DropParcelAsync(new() { Id = "p-0009" });
        Assert.Equal(3, _service.RequestsTo(ParcelsOperations.DropParcel).Count);
        Assert.Equal("NoSuchParcel OutOfOrder", $"{await CodeAsync()} {await CodeAsync()}");
        await _client.DropParcelAsync(new() { Id = "p-0009" });

        async Task<string?> CodeAsync() => (await Assert.ThrowsAnyAsync<ServiceException>(() => _client.DropParcelAsync(new() { Id = "p-0009" }))).ErrorCode;
    }

    [Fact]
    public async Task A_single_operation_can_be_overridden()
    {
        OwnParcels emulator = new();
        emulator.On("SendParcel").Throttle();
        await using LocalService service = await LocalService.StartAsync(app => app.MapParcelsEmulator("/v1", emulator));
        using ParcelsClient client = new(new ClientOptions { Endpoint = new Uri(service.Address, "/v1"), TimeProvider = service.Options.TimeProvider });
        Assert.Equal("p-9999", (await client.SendParcelAsync(new() { Label = "Mine" })).Id);
        Assert.Equal("Books", (await client.GetParcelAsync(new() { Id = "p-0001" })).Label);
        Assert.Equal(2, service.RequestsTo(ParcelsOperations.SendParcel).Count);
    }

    private static async Task<string> AnswersAsync(ParcelsEmulator emulator)
    {
        await using LocalService service = await LocalService.StartAsync(app => app.MapParcelsEmulator(emulator: emulator));
        using HttpClient http = new() { BaseAddress = service.Address };
        return await http.GetStringAsync("/parcels") + await http.GetStringAsync("/parcels/p-5555");
    }

    private sealed class OwnParcels : ParcelsEmulator
    {
        public override Task<SendParcelOutput> SendParcelAsync(SendParcelInput input, ServiceContext context) => Task.FromResult(new SendParcelOutput { Id = "p-9999" });
    }
}
