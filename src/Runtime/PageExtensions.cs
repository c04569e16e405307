using System.Runtime.CompilerServices;

namespace Smithwright;

/// <summary>What callers choose for one enumeration of pages or of their items.</summary>
public static class PageExtensions
{
    /// <summary>
    /// Ends where a page answers with the token that it was asked for, instead of throwing <see cref="RepeatedPageException"/>: some services say so that there
    /// is nothing more. The page that repeats the token is part of the enumeration.
    /// </summary>
    /// <param name="pages">Pages of an operation, or the items in them.</param>
    /// <param name="cancellationToken">Ends the call of a page.</param>
    /// <typeparam name="TItem">A page, or an item.</typeparam>
    public static IAsyncEnumerable<TItem> EndAtRepeatedToken<TItem>(this IAsyncEnumerable<TItem> pages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return ReadAsync(pages, cancellationToken);
    }

    private static async IAsyncEnumerable<TItem> ReadAsync<TItem>(IAsyncEnumerable<TItem> pages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using ConfiguredCancelableAsyncEnumerable<TItem>.Enumerator enumerator =
            pages.WithCancellation(cancellationToken).ConfigureAwait(false).GetAsyncEnumerator();
        while (await MoveNextAsync(enumerator).ConfigureAwait(false))
        {
            yield return enumerator.Current;
        }
    }

    private static async ValueTask<bool> MoveNextAsync<TItem>(ConfiguredCancelableAsyncEnumerable<TItem>.Enumerator enumerator)
    {
        try
        {
            return await enumerator.MoveNextAsync();
        }
        catch (RepeatedPageException)
        {
            return false;
        }
    }
}
