using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OwnService;

/// <summary>The service of the model, in this process and in memory. It refuses what the model does not allow, as a real one would.</summary>
internal sealed class LibraryService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Catalogue _catalogue = new();

    private LibraryService()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPut("/books/{isbn}", AddBookAsync);
        _app.MapGet("/books/{isbn}", GetBook);
        _app.MapPost("/books/{isbn}/loans", LendBookAsync);
    }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<LibraryService> StartAsync()
    {
        LibraryService service = new();
        await service._app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> AddBookAsync(string isbn, HttpRequest request)
    {
        JsonObject book = await BodyAsync(request);
        if ((string?)book["title"] is not { Length: > 0 and <= 200 })
        {
            return Error(request, StatusCodes.Status400BadRequest, "InvalidRequest", "A book has a title of at most 200 characters.");
        }

        _catalogue.Add(isbn, book);
        return Results.NoContent();
    }

    private IResult GetBook(string isbn, HttpRequest request) => _catalogue.Find(isbn) is { } book ? Results.Json(book) : NoSuchBook(request, isbn);

    private async Task<IResult> LendBookAsync(string isbn, HttpRequest request)
    {
        JsonObject loan = await BodyAsync(request);
        int weeks = (int?)loan["weeks"] ?? 0;
        if (weeks < 1 || weeks > (loan["borrower"]?["member"] is null ? 26 : 4))
        {
            return Error(request, StatusCodes.Status400BadRequest, "InvalidRequest", $"Nobody lends this book for {weeks} weeks.");
        }

        if (_catalogue.Find(isbn) is not { } book)
        {
            return NoSuchBook(request, isbn);
        }

        return book["loan"] is { } present
            ? Error(request, StatusCodes.Status409Conflict, "BookOnLoan", "Someone else has the book.", new JsonObject { ["due"] = present["due"]!.DeepClone() })
            : Results.Json(_catalogue.Lend(isbn, weeks), statusCode: StatusCodes.Status201Created);
    }

    private static async Task<JsonObject> BodyAsync(HttpRequest request) => (await JsonNode.ParseAsync(request.Body))!.AsObject();

    private static IResult NoSuchBook(HttpRequest request, string isbn) =>
        Error(request, StatusCodes.Status404NotFound, "NoSuchBook", $"The catalogue has no book {isbn}.");

    /// <summary>An error as restJson1 has it: its name in a header, its members in the body.</summary>
    private static IResult Error(HttpRequest request, int status, string name, string message, JsonObject? members = null)
    {
        request.HttpContext.Response.Headers["X-Amzn-Errortype"] = name;
        members ??= [];
        members["message"] = message;
        return Results.Json(members, statusCode: status);
    }
}
