using City.Library;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OwnService;
using Smithwright;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddSingleton<Shelf>().AddLibraryService<LibraryService>();

await using WebApplication app = builder.Build();
app.MapLibraryService();
await app.StartAsync();

using LibraryClient client = new(new() { Endpoint = new Uri(app.Urls.First()) });

const string Odyssey = "9780140449112";
await client.AddBookAsync(new() { Isbn = Odyssey, Title = "The Odyssey", Genre = Genre.Poetry, Keywords = ["sea", "return"] });

// Constraints and conditions are checked by the compiler where it can see the values, and here for values that arrive at run time.
// This member asks for five weeks; the model allows four.
int weeks = int.Parse(args.FirstOrDefault() ?? "5", System.Globalization.CultureInfo.InvariantCulture);
LendBookInput request = new() { Isbn = Odyssey, Borrower = new Borrower.Member("M-0042"), Weeks = weeks };
foreach (Violation violation in request.Validate())
{
    Console.WriteLine($"Not allowed: {violation.Message}");
    request = request with { Weeks = 4 };
}

Loan loan = await client.LendBookAsync(request);
Console.WriteLine($"Lent until {loan.Due:yyyy-MM-dd}: {request}");

GetBookOutput book = await client.GetBookAsync(new() { Isbn = Odyssey });
Console.WriteLine($"{book.Title} ({book.Genre?.Value}): {string.Join(", ", book.Keywords ?? [])}");

try
{
    await client.LendBookAsync(new() { Isbn = Odyssey, Borrower = new Borrower.Library("The other library"), Weeks = 12 });
}
catch (BookOnLoan exception)
{
    Console.WriteLine($"{exception.Message} It is due on {exception.Due:yyyy-MM-dd}.");
}

try
{
    await client.GetBookAsync(new() { Isbn = "9780000000000" });
}
catch (NoSuchBook exception)
{
    Console.WriteLine(exception.Message);
}

// A service checks what arrives, whoever sent it: nothing above kept this request back.
try
{
    await client.LendBookAsync(new() { Isbn = Odyssey, Borrower = new Borrower.Member("M-0042"), Weeks = weeks });
}
catch (ServiceException exception)
{
    Console.WriteLine($"{(int?)exception.StatusCode} {exception.ErrorCode}: {exception.Message}");
}
