using System.Globalization;
using Shop;
using Smithwright;
using Smithwright.Benchmarks.Soak;

// Soak [calls] [at once]: calls over loopback to a server that fails in every way it knows. Exits with 1 when a call ends otherwise than in its result or
// its typed error, when a request is sent that must not be, or when sockets or memory grow.
int calls = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
if (calls < 100)
{
    throw new ArgumentException("A soak needs a hundred calls at least.");
}
int atOnce = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 64;

Ledger ledger = new(calls);
List<Sample> samples = [];
Caller caller;
int left;
await using (FaultyServer server = new(ledger))
{
    ShopClient client = new(new()
    {
        Region = "eu-west-1",
        Endpoint = server.Address,
        Credentials = new AwsCredentials("AKIDEXAMPLE", "secret"),
        AttemptTimeout = TimeSpan.FromSeconds(5),
        MaxResponseBytes = 4096,
    });
    caller = new(client, ledger);
    int tenth = Math.Max(1, calls / 10);
    for (int start = 0; start < calls; start += tenth)
    {
        await Parallel.ForEachAsync(
            Enumerable.Range(start, Math.Min(tenth, calls - start)),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce },
            async (number, _) => await caller.CallAsync(number));
        samples.Add(Sample.Take(server));
        Console.WriteLine($"{start + tenth,8} calls: {samples[^1]}");
    }

    client.Dispose();
    for (int wait = 0; wait < 100 && server.Open > 0; wait++)
    {
        await Task.Delay(50);
    }
    left = server.Open;
}

if (samples.Any(sample => sample.Connections > atOnce))
{
    ledger.Violate("There were more connections than calls at once.");
}
// What is held varies with the connections of the moment, so halves are compared; the first tenth fills pools and caches.
(double earlyFiles, double earlyBytes) = Means(samples[1..(samples.Count / 2)]);
(double lateFiles, double lateBytes) = Means(samples[(samples.Count / 2)..]);
if (lateFiles > earlyFiles + atOnce || lateBytes > earlyBytes * 1.25 + 1024 * 1024)
{
    ledger.Violate($"The process grew from {earlyFiles:F0} descriptors and {earlyBytes:F0} bytes to {lateFiles:F0} and {lateBytes:F0}.");
}
if (left > 0)
{
    ledger.Violate($"{left} connections outlived their client.");
}

Console.WriteLine($"{calls} calls, {ledger.Requests} requests, {caller.GivenUp} calls ended early because the retry quota was used up.");
Console.WriteLine(string.Join(", ", caller.Endings.Select(static ending => $"{ending.Ending} {ending.Calls}")));
foreach (string violation in ledger.Violations.Take(20))
{
    Console.WriteLine(violation);
}
Console.WriteLine($"{ledger.Violations.Count} violations.");
return ledger.Violations.Count == 0 ? 0 : 1;

static (double Files, double Bytes) Means(List<Sample> samples) =>
    (samples.Average(static sample => sample.Files), samples.Average(static sample => sample.Bytes));
