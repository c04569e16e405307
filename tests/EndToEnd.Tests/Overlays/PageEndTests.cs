using Example.Mail;
using static Smithwright.EndToEnd.Tests.Overlays.MailService;

namespace Smithwright.EndToEnd.Tests.Overlays;

/// <summary>How pages end other than by an absent token.</summary>
public sealed class PageEndTests
{
    [Fact]
    public async Task Pages_of_a_marked_operation_end_where_a_token_repeats()
    {
        MailService service = new(Ok("""{"token":"t1","lines":["a"]}"""), Ok("""{"token":"t2","lines":["b"]}"""), Ok("""{"token":"t2","lines":["c"]}"""));
        using MailClient client = service.Client();
        Assert.Equal(["a", "b", "c"], await AllAsync(client.ReadLogItemsAsync(new())));
        Assert.Equal(3, service.Requests.Count);
    }

    [Fact]
    public async Task Pages_end_where_the_flag_is_false_whatever_token_comes_with_it()
    {
        MailService service = new(Ok("""{"token":"t1","more":true,"lines":["a"]}"""), Ok("""{"token":"t2","more":false,"lines":["b"]}"""));
        using MailClient client = service.Client();
        Assert.Equal(["a", "b"], await AllAsync(client.ListFoldersItemsAsync(new())));
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task A_caller_can_choose_it_for_pages_and_for_items()
    {
        Func<HttpResponseMessage> endless = Ok("""{"token":"t","more":true,"lines":["a"]}""");
        using MailClient client = new MailService(endless).Client();
        await Assert.ThrowsAsync<RepeatedPageException>(() => AllAsync(client.ListFoldersItemsAsync(new())));
        Assert.Equal(["a", "a"], await AllAsync(client.ListFoldersItemsAsync(new()).EndAtRepeatedToken()));
        Assert.Equal(2, (await AllAsync(client.ListFoldersPagesAsync(new()).EndAtRepeatedToken())).Count);
    }

    [Fact]
    public async Task Other_failures_and_the_token_of_the_enumeration_pass_through()
    {
        using MailClient client = new MailService(Ok("[]")).Client();
        await Assert.ThrowsAsync<MalformedResponseException>(() => AllAsync(client.ReadLogPagesAsync(new())));
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (PageOutput _ in client.ListFoldersPagesAsync(new()).EndAtRepeatedToken().WithCancellation(source.Token))
            {
            }
        });
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> all = [];
        await foreach (T item in items)
        {
            all.Add(item);
        }
        return all;
    }
}
