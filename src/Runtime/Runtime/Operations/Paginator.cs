using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Smithwright.Runtime.Operations;

/// <summary>Reads what a service answers in pages (https://smithy.io/2.0/spec/behavior-traits.html#paginated-trait). Called by generated code.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Paginator
{
    /// <summary>The pages of an operation. Nothing is sent before the first is asked for, and then one request a page.</summary>
    /// <param name="name">The operation's name in the model.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="request">The request of the first page; a token in it is where the pages begin.</param>
    /// <param name="next">Makes the request of the page that follows; <see langword="null"/> when none does.</param>
    /// <param name="cancellationToken">Ends the call of a page.</param>
    /// <typeparam name="TInput">The input; equal ones ask for the same page.</typeparam>
    /// <typeparam name="TOutput">The output.</typeparam>
    /// <exception cref="RepeatedPageException">While reading: a page says that it follows itself.</exception>
    public static IAsyncEnumerable<TOutput> Pages<TInput, TOutput>(
        string name,
        Func<TInput, CancellationToken, Task<TOutput>> operation,
        TInput request,
        Func<TInput, TOutput, TInput?> next,
        CancellationToken cancellationToken)
        where TInput : class, IEquatable<TInput>
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(next);
        return ReadAsync(name, operation, request, next, cancellationToken);
    }

    /// <summary>The items of pages, in their order; a page without items is passed over.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="items">The items of a page.</param>
    public static IAsyncEnumerable<TItem> Items<TOutput, TItem>(IAsyncEnumerable<TOutput> pages, Func<TOutput, IEnumerable<TItem>?> items)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(items);
        return FlattenAsync(pages, items);
    }

    private static async IAsyncEnumerable<TOutput> ReadAsync<TInput, TOutput>(
        string name,
        Func<TInput, CancellationToken, Task<TOutput>> operation,
        TInput request,
        Func<TInput, TOutput, TInput?> next,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TInput : class, IEquatable<TInput>
    {
        while (true)
        {
            TOutput page = await operation(request, cancellationToken).ConfigureAwait(false);
            yield return page;
            if (next(request, page) is not { } following)
            {
                yield break;
            }
            // The requests of two pages differ in their tokens only.
            if (following.Equals(request))
            {
                throw new RepeatedPageException(name);
            }
            request = following;
        }
    }

    private static async IAsyncEnumerable<TItem> FlattenAsync<TOutput, TItem>(
        IAsyncEnumerable<TOutput> pages, Func<TOutput, IEnumerable<TItem>?> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (TOutput page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (TItem item in items(page) ?? [])
            {
                yield return item;
            }
        }
    }
}
