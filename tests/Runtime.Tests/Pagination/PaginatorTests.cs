using Smithwright.Runtime.Operations;

namespace Smithwright.Runtime.Tests.Pagination;

public sealed class PaginatorTests
{
    private readonly List<string?> _asked = [];

    private sealed record Request(string? Token);

    private sealed record Page(string? Next, params int[] Items);

    [Fact]
    public async Task Pages_are_asked_for_with_the_tokens_of_those_before()
    {
        Assert.Equal([1, 2, 3], await ItemsAsync(new Request(null), new("a", 1), new("b", 2), new(null, 3)));
        Assert.Equal([null, "a", "b"], _asked);
    }

    [Fact]
    public async Task The_request_s_own_token_is_where_they_begin()
    {
        await ItemsAsync(new Request("x"), new("y", 1), new(null, 2));
        Assert.Equal(["x", "y"], _asked);
    }

    [Fact]
    public async Task A_page_without_items_is_passed_over() =>
        Assert.Equal([1, 2], await ItemsAsync(new Request(null), new("a", 1), new("b", null!), new("c"), new(null, 2)));

    [Fact]
    public async Task An_empty_token_is_the_end() => Assert.Equal([1], await ItemsAsync(new Request(null), new Page("", 1)));

    [Fact]
    public async Task A_token_that_comes_again_ends_with_an_exception_after_its_page()
    {
        List<int> items = [];
        RepeatedPageException exception = await Assert.ThrowsAsync<RepeatedPageException>(
            () => ReadAsync(new Request(null), items, new("secret", 1), new("secret", 2), new(null, 3)));
        Assert.Equal([1, 2], items);
        Assert.StartsWith("ListThings ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.False(exception.IsRetryable);
    }

    [Fact]
    public async Task The_token_that_the_caller_began_with_counts_as_well()
    {
        await Assert.ThrowsAsync<RepeatedPageException>(() => ItemsAsync(new Request("x"), new Page("x", 1), new Page(null, 2)));
        Assert.Equal(["x"], _asked);
    }

    [Fact]
    public async Task Nothing_is_asked_for_before_it_is_reached()
    {
        IAsyncEnumerable<Page> pages = PagesAsync(new Request(null), default, new("a", 1), new(null, 2));
        Assert.Empty(_asked);
        await foreach (Page page in pages)
        {
            break;
        }
        Assert.Equal([null], _asked);
    }

    [Fact]
    public async Task Pages_can_be_read_again_from_the_beginning()
    {
        IAsyncEnumerable<Page> pages = PagesAsync(new Request(null), default, new("a", 1), new(null, 2), new("a", 3), new(null, 4));
        Assert.Equal(2, await CountAsync(pages));
        Assert.Equal(2, await CountAsync(pages));
        Assert.Equal([null, "a", null, "a"], _asked);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Either_token_of_the_caller_cancels_the_call_of_a_page(bool ofEnumeration)
    {
        using CancellationTokenSource caller = new();
        IAsyncEnumerable<Page> pages = PagesAsync(new Request(null), ofEnumeration ? default : caller.Token, new("a", 1), new(null, 2));
        IAsyncEnumerable<int> items = Paginator.Items(pages, page => page.Items);
        int read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int item in items.WithCancellation(ofEnumeration ? caller.Token : default))
            {
                read++;
                caller.Cancel();
            }
        });
        Assert.Equal(1, read);
    }

    [Fact]
    public void A_missing_request_is_refused_at_once() =>
        Assert.Throws<ArgumentNullException>("request", () => { PagesAsync(null!, default); });

    private Task<List<int>> ItemsAsync(Request request, params Page[] answers) => ReadAsync(request, [], answers);

    private async Task<List<int>> ReadAsync(Request request, List<int> items, params Page[] answers)
    {
        await foreach (int item in Paginator.Items(PagesAsync(request, default, answers), page => page.Items))
        {
            items.Add(item);
        }
        return items;
    }

    private IAsyncEnumerable<Page> PagesAsync(Request request, CancellationToken cancellationToken, params Page[] answers)
    {
        Queue<Page> left = new(answers);
        return Paginator.Pages(
            "ListThings",
            (input, token) =>
            {
                token.ThrowIfCancellationRequested();
                _asked.Add(input.Token);
                return Task.FromResult(left.Dequeue());
            },
            request,
            static (input, page) => page.Next is { Length: > 0 } next ? input with { Token = next } : null,
            cancellationToken);
    }

    private static async Task<int> CountAsync(IAsyncEnumerable<Page> pages)
    {
        int count = 0;
        await foreach (Page page in pages)
        {
            count++;
        }
        return count;
    }
}
