using City.Library;

namespace Smithwright.Server.Tests;

/// <summary>A library of one book, which was lent.</summary>
public sealed class LibraryService : ILibraryService
{
    public static readonly DateTimeOffset Due = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);

    public Task AddBookAsync(Book input, ServiceContext context) => Task.CompletedTask;

    public Task<GetBookOutput> GetBookAsync(GetBookInput input, ServiceContext context) => Task.FromResult(new GetBookOutput
    {
        Title = "The Odyssey",
        Genre = Genre.Poetry,
        Keywords = ["sea", "return"],
        Loan = new Loan { Due = Due },
    });

    public Task<Loan> LendBookAsync(LendBookInput input, ServiceContext context) => input.Borrower is Borrower.Library
        ? Task.FromResult(new Loan { Due = Due })
        : throw new BookOnLoan("Someone else has the book.") { Due = Due };
}
