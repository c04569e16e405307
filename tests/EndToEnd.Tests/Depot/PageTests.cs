using Example.Depot;

namespace Smithwright.EndToEnd.Tests.Depot;

/// <summary>Pages and items of generated operations, to the requests on the wire.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task Items_are_read_through_all_pages()
    {
        DepotService service = new(
            """{"parcels":[{"parcelId":"p1"},{"parcelId":"p2"}],"nextToken":"t1"}""",
            """{"nextToken":"t2"}""",
            """{"parcels":[{"parcelId":"p3"}],"nextToken":""}""");
        using DepotClient client = service.Client();
        List<string> ids = [];
        await foreach (Parcel parcel in client.ListParcelsItemsAsync(new() { Depot = "north", Limit = 2 }))
        {
            ids.Add(parcel.ParcelId);
        }
        Assert.Equal(["p1", "p2", "p3"], ids);
        Assert.Equal(
            [
                """{"depot":"north","limit":2}""",
                """{"depot":"north","nextToken":"t1","limit":2}""",
                """{"depot":"north","nextToken":"t2","limit":2}""",
            ],
            service.Asked);
    }

    [Fact]
    public async Task Pages_come_whole_and_begin_at_the_request_s_own_token()
    {
        DepotService service = new("""{"nextToken":"t2"}""", "{}");
        using DepotClient client = service.Client();
        List<ListParcelsOutput> pages = await AllAsync(client.ListParcelsPagesAsync(new() { Depot = "north", NextToken = "t1" }));
        Assert.Equal(["t2", null], pages.Select(page => page.NextToken));
        Assert.Equal(["""{"depot":"north","nextToken":"t1"}""", """{"depot":"north","nextToken":"t2"}"""], service.Asked);
    }

    [Fact]
    public async Task Tokens_and_items_are_found_within_a_structure_that_may_be_absent()
    {
        DepotService service = new("""{"result":{"shelves":{"A":["x"],"B":[]},"next":"n"}}""", "{}");
        using DepotClient client = service.Client();
        List<KeyValuePair<string, IReadOnlyList<string>>> shelves = await AllAsync(client.ListShelvesItemsAsync(new()));
        Assert.Equal(["A", "B"], shelves.Select(shelf => shelf.Key));
        Assert.Equal(["{}", """{"nextToken":"n"}"""], service.Asked);
    }

    [Fact]
    public async Task A_token_can_be_a_map()
    {
        DepotService service = new("""{"lastKey":{"at":{"number":7},"id":{"text":"k"}}}""", """{"lastKey":{}}""");
        using DepotClient client = service.Client();
#pragma warning disable CS0612 // The operation is deprecated in the model, and what is made of it with it.
        Assert.Equal(2, (await AllAsync(client.ScanLogPagesAsync(new() { Limit = 5 }))).Count);
#pragma warning restore CS0612
        Assert.Equal("""{"startKey":{"at":{"number":7},"id":{"text":"k"}},"limit":5}""", service.Asked[1]);
    }

    [Fact]
    public async Task A_map_that_comes_again_is_a_token_that_comes_again()
    {
        const string Page = """{"lastKey":{"at":{"number":7}}}""";
        DepotService service = new(Page, Page, "{}");
        using DepotClient client = service.Client();
#pragma warning disable CS0612 // As above.
        RepeatedPageException exception = await Assert.ThrowsAsync<RepeatedPageException>(() => AllAsync(client.ScanLogPagesAsync(new())));
#pragma warning restore CS0612
        Assert.StartsWith("ScanLog ", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, service.Asked.Count);
    }

    [Fact]
    public async Task A_sensitive_token_that_comes_again_is_not_told()
    {
        DepotService service = new("""{"nextToken":"hush"}""", """{"nextToken":"hush"}""");
        using DepotClient client = service.Client();
        RepeatedPageException exception = await Assert.ThrowsAsync<RepeatedPageException>(() => AllAsync(client.ListParcelsPagesAsync(new() { Depot = "north" })));
        Assert.DoesNotContain("hush", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Canceling_ends_the_pages_before_the_next_request()
    {
        DepotService service = new("""{"parcels":[{"parcelId":"p1"}],"nextToken":"t1"}""", "{}");
        using DepotClient client = service.Client();
        using CancellationTokenSource caller = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Parcel parcel in client.ListParcelsItemsAsync(new() { Depot = "north" }).WithCancellation(caller.Token))
            {
                caller.Cancel();
            }
        });
        Assert.Single(service.Asked);
    }

    [Fact]
    public async Task A_stub_of_the_interface_has_pages_as_well()
    {
        IDepotClient stub = new OnePage();
        Assert.Equal("p1", Assert.Single(await AllAsync(stub.ListParcelsItemsAsync(new() { Depot = "north" }))).ParcelId);
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> sequence)
    {
        List<T> all = [];
        await foreach (T item in sequence)
        {
            all.Add(item);
        }
        return all;
    }

    private sealed class OnePage : IDepotClient
    {
        public Task<ListParcelsOutput> ListParcelsAsync(ListParcelsInput request, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ListParcelsOutput { Parcels = [new() { ParcelId = "p1" }] });

        public Task<Parcel> GetParcelAsync(GetParcelInput request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListShelvesOutput> ListShelvesAsync(ListShelvesInput request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListTrucksOutput> ListTrucksAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task PingAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ScanLogOutput> ScanLogAsync(ScanLogInput request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
