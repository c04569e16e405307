using City.Library;
using OwnService;
using Smithwright;

await using LibraryService service = await LibraryService.StartAsync();
using LibraryClient client = new(new() { Endpoint = service.Address });

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
Console.WriteLine($"{book.Title} ({book.Genre?.Value}): {string.Join(", ", book.Keywords)}");

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
