using System.Collections.Concurrent;
using City.Library;
using Smithwright;

namespace OwnService;

/// <summary>The service of the model, in memory. What the model does not allow never gets here.</summary>
internal sealed class LibraryService(Shelf shelf) : ILibraryService
{
    public Task AddBookAsync(Book input, ServiceContext context)
    {
        shelf.Books[input.Isbn] = new GetBookOutput { Title = input.Title, Genre = input.Genre, Keywords = input.Keywords };
        return Task.CompletedTask;
    }

    public Task<GetBookOutput> GetBookAsync(GetBookInput input, ServiceContext context) => Task.FromResult(Find(input.Isbn));

    public Task<Loan> LendBookAsync(LendBookInput input, ServiceContext context)
    {
        GetBookOutput book = Find(input.Isbn);
        Loan loan = new() { Due = Shelf.Today.AddDays(7 * input.Weeks) };
        return book.Loan is null && shelf.Books.TryUpdate(input.Isbn, book with { Loan = loan }, book)
            ? Task.FromResult(loan)
            : throw new BookOnLoan("Someone else has the book.") { Due = Find(input.Isbn).Loan?.Due };
    }

    private GetBookOutput Find(string isbn) =>
        shelf.Books.GetValueOrDefault(isbn) ?? throw new NoSuchBook($"The catalog has no book {isbn}.");
}

/// <summary>The books by their ISBN. Handlers live as long as their request; what they share outlives them.</summary>
internal sealed class Shelf
{
    /// <summary>A library of which every day is the same, so that the sample prints the same every time.</summary>
    public static readonly DateTimeOffset Today = new(2024, 5, 1, 0, 0, 0, TimeSpan.Zero);

    public ConcurrentDictionary<string, GetBookOutput> Books { get; } = new(StringComparer.Ordinal);
}
