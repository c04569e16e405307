using City.Library;

namespace Smithwright.Server.Tests;

/// <summary>A generated client talks to the generated server of the same model, over a socket.</summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    private const string Isbn = "9780140449112";

    private TestServer _server = null!;
    private LibraryClient _client = null!;

    public async Task InitializeAsync()
    {
        _server = await TestServer.StartAsync(services => services.AddLibraryService<LibraryService>(), app => app.MapLibraryService());
        _client = new LibraryClient(new() { Endpoint = _server.Address, MaxAttempts = 1 });
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task An_output_arrives_as_the_handler_returned_it()
    {
        GetBookOutput book = await _client.GetBookAsync(new() { Isbn = Isbn });
        Assert.Equal(("The Odyssey", Genre.Poetry, LibraryService.Due), (book.Title, book.Genre, book.Loan?.Due));
        Assert.Equal(["sea", "return"], book.Keywords!);
    }

    [Fact]
    public async Task An_operation_without_an_output_answers_with_its_status() =>
        await _client.AddBookAsync(new() { Isbn = Isbn, Title = "The Odyssey" });

    [Fact]
    public async Task An_input_arrives_as_the_caller_sent_it() =>
        Assert.Equal(LibraryService.Due, (await _client.LendBookAsync(new() { Isbn = Isbn, Borrower = new Borrower.Library("Alexandria"), Weeks = 26 })).Due);

    [Fact]
    public async Task A_modeled_error_arrives_with_its_members()
    {
        BookOnLoan error = await Assert.ThrowsAsync<BookOnLoan>(
            () => _client.LendBookAsync(new() { Isbn = Isbn, Borrower = new Borrower.Member("M-0042"), Weeks = 4 }));
        Assert.Equal(("Someone else has the book.", LibraryService.Due, 409), (error.Message, error.Due, (int)error.StatusCode!));
    }

    [Theory]
    [InlineData(5)]
    public async Task A_condition_of_the_model_is_checked(int weeks)
    {
        ServiceException error = await Assert.ThrowsAnyAsync<ServiceException>(
            () => _client.LendBookAsync(new() { Isbn = Isbn, Borrower = new Borrower.Member("M-0042"), Weeks = weeks }));
        Assert.Equal(("ValidationException", 400), (error.ErrorCode, (int)error.StatusCode!));
        Assert.Contains("FourWeeksForMembers", error.Message, StringComparison.Ordinal);
    }
}
