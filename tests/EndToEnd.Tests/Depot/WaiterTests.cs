using Example.Depot;

namespace Smithwright.EndToEnd.Tests.Depot;

/// <summary>Every kind of acceptor of generated waiters, against answers on the wire.</summary>
public sealed class WaiterTests
{
    private static readonly WaiterOptions Hour = new() { MaxWaitTime = TimeSpan.FromHours(1) };
    private static readonly GetParcelInput Parcel = new() { ParcelId = "p1", Scales = 2 };

    [Fact]
    public async Task A_string_in_the_output_succeeds_and_others_are_waited_out()
    {
        DepotService service = new("""{"parcelId":"p1"}""", """{"parcelId":"p1","status":"LOADED"}""", """{"parcelId":"p1","status":"DELIVERED"}""");
        using DepotClient client = service.Client();
        WaitResult<Parcel> result = await client.WaitUntilParcelDeliveredAsync(Parcel, Hour);
        Assert.Equal(Status.Delivered, result.Output?.Status);
        Assert.Equal(3, result.Attempts);
        // The delays of the model, by the client's clock.
        Assert.Equal(TimeSpan.FromSeconds(4), service.Time.Waits[0]);
        Assert.InRange(service.Time.Waits[1], TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task A_string_in_the_output_fails_for_the_model_s_reason()
    {
        using DepotClient client = new DepotService("""{"parcelId":"p1","status":"LOST"}""").Client();
        WaiterFailedException exception = await Assert.ThrowsAsync<WaiterFailedException>(() => client.WaitUntilParcelDeliveredAsync(Parcel, Hour));
        Assert.Equal("ParcelDelivered", exception.Waiter);
        Assert.Equal("status is \"LOST\"", exception.Reason);
        Assert.Equal(Status.Lost, Assert.IsType<Parcel>(exception.Output).Status);
    }

    [Fact]
    public async Task A_modeled_error_is_waited_out_and_so_is_one_that_no_model_names()
    {
        DepotService service = new(DepotAnswer.OfError("NoSuchParcel"), DepotAnswer.OfError("Overloaded"), """{"parcelId":"p1","status":"DELIVERED"}""");
        using DepotClient client = service.Client();
        Assert.Equal(3, (await client.WaitUntilParcelDeliveredAsync(Parcel, Hour)).Attempts);
    }

    [Fact]
    public async Task An_error_of_the_service_given_by_its_full_name_fails()
    {
        using DepotClient client = new DepotService(DepotAnswer.OfError("Closed")).Client();
        WaiterFailedException exception = await Assert.ThrowsAsync<WaiterFailedException>(() => client.WaitUntilParcelDeliveredAsync(Parcel, Hour));
        Assert.IsType<Closed>(exception.InnerException);
        Assert.Equal("the service answered with Closed", exception.Reason);
    }

    [Fact]
    public async Task An_error_that_no_acceptor_names_is_thrown()
    {
        using DepotClient client = new DepotService("""{"parcelId":"p1"}""", DepotAnswer.OfError("Forbidden")).Client();
        DepotException exception = await Assert.ThrowsAsync<DepotException>(() => client.WaitUntilParcelDeliveredAsync(Parcel, Hour));
        Assert.Equal("Forbidden", exception.ErrorCode);
    }

    [Fact]
    public async Task Any_error_at_all_can_be_the_success()
    {
        using DepotClient client = new DepotService("""{"parcelId":"p1"}""", DepotAnswer.OfError("Whatever")).Client();
#pragma warning disable CS0612 // The waiter is deprecated in the model.
        WaitResult<Parcel> result = await client.WaitUntilParcelGoneAsync(Parcel, Hour);
#pragma warning restore CS0612
        Assert.Equal("Whatever", result.Error?.ErrorCode);
        Assert.Null(result.Output);
    }

    [Fact]
    public async Task Input_and_output_can_be_compared()
    {
        // Where there are no weights the path fails, and matches nothing.
        DepotService service = new("""{"parcelId":"p1"}""", """{"parcelId":"p1","weights":[1]}""", """{"parcelId":"p1","weights":[1,2.5]}""");
        using DepotClient client = service.Client();
        Assert.Equal(3, (await client.WaitUntilParcelWeighedAsync(Parcel, Hour)).Attempts);
    }

    [Theory]
    [InlineData("false", true)]
    [InlineData("true", false)]
    [InlineData("null", false)]
    public async Task A_boolean_is_compared_and_null_is_neither(string isLight, bool fails)
    {
        using DepotClient client = new DepotService($$"""{"parcelId":"p1","isLight":{{isLight}}}""", """{"parcelId":"p1","weights":[1,2]}""").Client();
        Task<WaitResult<Parcel>> wait = client.WaitUntilParcelWeighedAsync(Parcel, Hour);
        if (fails)
        {
            Assert.Equal("isLight is false", (await Assert.ThrowsAsync<WaiterFailedException>(() => wait)).Reason);
        }
        else
        {
            Assert.Equal(2, (await wait).Attempts);
        }
    }

    [Fact]
    public async Task All_items_of_a_list_must_be_the_string_and_there_must_be_some()
    {
        DepotService service = new(
            "{}",
            """{"trucks":[]}""",
            """{"trucks":[{"name":"a"},{"name":"b","parcels":[]}]}""",
            """{"trucks":[{"name":"a","parcels":[{"parcelId":"1","status":"LOADED"},{"parcelId":"2","status":"LOST"}]}]}""",
            """{"trucks":[{"name":"a","parcels":[{"parcelId":"1","status":"LOADED"}]},{"name":"b","parcels":[{"parcelId":"2","status":"LOADED"}]}]}""");
        using DepotClient client = service.Client();
        Assert.Equal(5, (await client.WaitUntilTrucksLoadedAsync(Hour)).Attempts);
    }

    [Fact]
    public async Task Any_item_of_a_list_may_be_the_string()
    {
        using DepotClient client = new DepotService("""{"trucks":[{"name":"a"},{"name":"broken"}]}""").Client();
        Assert.Equal(
            "an item of trucks[].name is \"broken\"",
            (await Assert.ThrowsAsync<WaiterFailedException>(() => client.WaitUntilTrucksLoadedAsync(Hour))).Reason);
    }

    [Fact]
    public async Task An_operation_without_input_and_output_can_be_waited_for()
    {
        using DepotClient client = new DepotService(DepotAnswer.OfError("Closed"), "{}").Client();
        Assert.Equal(2, (await client.WaitUntilDepotOpenAsync(Hour)).Attempts);
    }

    [Fact]
    public async Task A_wait_that_is_over_tells_the_last_error()
    {
        DepotService service = new([.. Enumerable.Repeat(DepotAnswer.OfError("NoSuchParcel"), 1000)]);
        using DepotClient client = service.Client();
        ServiceTimeoutException exception = await Assert.ThrowsAsync<ServiceTimeoutException>(() => client.WaitUntilParcelDeliveredAsync(Parcel, Hour));
        Assert.Equal("WaiterOptions.MaxWaitTime", exception.Limit);
        Assert.IsType<NoSuchParcel>(exception.InnerException);
    }

    [Fact]
    public async Task What_is_sensitive_is_not_told_by_a_result()
    {
        using DepotClient client = new DepotService("""{"parcelId":"p1","status":"DELIVERED","code":"hush"}""").Client();
        WaitResult<Parcel> result = await client.WaitUntilParcelDeliveredAsync(Parcel, Hour);
        Assert.Equal("hush", result.Output?.Code);
        Assert.DoesNotContain("hush", result.ToString(), StringComparison.Ordinal);
    }
}
