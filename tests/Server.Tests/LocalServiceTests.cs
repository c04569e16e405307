using System.Net;
using City.Library;
using Microsoft.Extensions.DependencyInjection;
using Smithwright.Testing;
using Smithwright.Testing.AspNetCore;

namespace Smithwright.Server.Tests;

/// <summary>Services on a loopback port for tests.</summary>
public sealed class LocalServiceTests : IAsyncLifetime
{
    private static readonly GetBookInput Odyssey = new() { Isbn = "9780140449112" };

    private LocalService _service = null!;
    private LibraryClient _client = null!;

    public async Task InitializeAsync()
    {
        _service = await LocalService.StartAsync(app => app.MapLibraryService(), services => services.AddLibraryService<LibraryService>());
        _client = new LibraryClient(_service.Options);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_handler_answers_what_is_not_stubbed()
    {
        Assert.Equal("The Odyssey", (await _client.GetBookAsync(Odyssey)).Title);
        _service.Verify();
    }

    [Fact]
    public async Task Answers_are_given_in_their_order()
    {
        _service.On(LibraryOperations.GetBook).Throttle().Disconnect().Respond(new GetBookOutput { Title = "Stubbed" });
        Assert.Equal("Stubbed", (await _client.GetBookAsync(Odyssey)).Title);
        Assert.Equal(3, _service.RequestsTo(LibraryOperations.GetBook).Count);
        Assert.Equal("Stubbed", (await _client.GetBookAsync(Odyssey)).Title);
        _service.Verify();
    }

    [Fact]
    public async Task The_last_stub_whose_condition_is_met_answers()
    {
        _service.On<GetBookInput, GetBookOutput>("GetBook").Respond(input => new GetBookOutput { Title = $"Book {input.Isbn}" });
        _service.On(LibraryOperations.GetBook).When(input => input.Isbn == Odyssey.Isbn).Fail(new NoSuchBook("Lost."));
        _service.On(LibraryOperations.GetBook).When(input => input.Isbn.EndsWith('9')).CallHandler();
        Assert.Equal("Lost.", (await Assert.ThrowsAsync<NoSuchBook>(() => _client.GetBookAsync(Odyssey))).Message);
        Assert.Equal("Book 9780000000000", (await _client.GetBookAsync(new() { Isbn = "9780000000000" })).Title);
        Assert.Equal("The Odyssey", (await _client.GetBookAsync(new() { Isbn = "9780000000009" })).Title);
    }

    [Fact]
    public async Task Requests_are_kept_with_what_was_sent_and_answered()
    {
        await _client.LendBookAsync(new() { Isbn = Odyssey.Isbn, Borrower = new Borrower.Library("Alexandria"), Weeks = 26 });
        using HttpClient raw = new() { BaseAddress = _service.Address };
        using HttpResponseMessage refused = await raw.PostAsync("/books/1/loans?a=b", new StringContent("{"));
        LocalRequest first = _service.Requests[0];
        Assert.Equal(("LendBook", HttpMethod.Post, 201), (first.OperationName, first.Method, first.StatusCode));
        Assert.Equal("""{"borrower":{"library":"Alexandria"},"weeks":26}""", first.BodyText);
        Assert.Equal(26, Assert.IsType<LendBookInput>(first.Input).Weeks);
        LocalRequest second = _service.Requests[1];
        Assert.Equal(("", null, 415, "?a=b"), (second.OperationName, second.Input, second.StatusCode, second.Uri.Query));
        Assert.Equal("text/plain; charset=utf-8", second.Headers["content-type"]);
    }

    [Fact]
    public async Task An_error_without_a_model_and_a_late_answer_are_possible()
    {
        _service.On(LibraryOperations.GetBook).Break(HttpStatusCode.ServiceUnavailable).After(TimeSpan.FromMilliseconds(50)).CallHandler();
        Assert.Equal("The Odyssey", (await _client.GetBookAsync(Odyssey)).Title);
        Assert.Equal([503, 200], _service.Requests.Select(request => request.StatusCode!.Value));
    }

    [Fact]
    public async Task A_request_that_hangs_ends_with_its_caller()
    {
        _service.On(LibraryOperations.GetBook).Hang();
        using CancellationTokenSource soon = new(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _client.GetBookAsync(Odyssey, soon.Token));
    }

    [Fact]
    public async Task Answers_that_are_left_and_handlers_that_fail_are_found()
    {
        _service.On(LibraryOperations.GetBook).Throttle();
        Assert.Contains("GetBook: 1", Assert.Throws<StubException>(_service.Verify).Message, StringComparison.Ordinal);
        _service.On(LibraryOperations.GetBook).Respond(_ => throw new InvalidOperationException("a bug"));
        await Assert.ThrowsAnyAsync<ServiceException>(() => _client.GetBookAsync(Odyssey));
        Assert.Contains(_service.Failures, failure => failure.Message == "a bug");
    }

    [Fact]
    public async Task Stubs_need_no_handler()
    {
        await using LocalService service = await LocalService.StartAsync(app => app.MapLibraryService());
        service.On(LibraryOperations.GetBook).Respond(new GetBookOutput { Title = "Alone" });
        using LibraryClient client = new(new ClientOptions { Endpoint = service.Address, MaxAttempts = 1 });
        Assert.Equal("Alone", (await client.GetBookAsync(Odyssey)).Title);
        ServiceException error = await Assert.ThrowsAnyAsync<ServiceException>(() => client.AddBookAsync(new() { Isbn = Odyssey.Isbn, Title = "The Odyssey" }));
        Assert.Equal(HttpStatusCode.InternalServerError, error.StatusCode);
        Assert.Contains("ILibraryService", Assert.Throws<StubException>(service.Verify).Message, StringComparison.Ordinal);
    }
}
