using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Smithwright.Docs.Tests.Markdown;
using Smithwright.Tests.Shared;

namespace Smithwright.Package.Tests;

/// <summary>The sample that serves: its page is followed on a port that is free, and once without the service behind it.</summary>
[Collection(PackedCollection.Name)]
public sealed partial class WebApiTests(PackedPackage package)
{
    private static readonly MarkdownPage Page = MarkdownPage.Parse("samples/WebApi/README.md", File.ReadAllText(Repository.File("samples/WebApi/README.md")));

    private static string Command => Page.Blocks[0].Text.Trim();

    private static Uri Address => new(AddressInQuotes().Match(Page.Blocks[1].Text).Groups[1].Value);

    private static string Answer => Page.Blocks[2].Text.Trim();

    [Fact]
    public async Task It_answers_as_its_page_says_and_tells_of_the_call()
    {
        await using RunningProgram api = Start();
        Assert.Equal(Answer, await AskAsync(api));
        await api.PrintedAsync("GetPersonalizedRanking");
        await api.PrintedAsync("Metric Name: rpc.client.call.duration");
    }

    [Fact]
    public async Task Without_the_service_items_stay_as_they_came()
    {
        using TcpListener closed = new(IPAddress.Loopback, 0);
        closed.Start();
        string nobody = $"http://{closed.LocalEndpoint}";
        closed.Stop();

        await using RunningProgram api = Start(
            ("Ranking__CampaignArn", "arn:aws:personalize:eu-west-1:123456789012:campaign/films"),
            ("Ranking__Client__Endpoint", nobody),
            ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
            ("AWS_SECRET_ACCESS_KEY", "not-a-secret"));
        Assert.Equal(
            """{"items":[{"item":"film-1","score":null},{"item":"film-2","score":null},{"item":"film-3","score":null}],"personalized":false}""",
            await AskAsync(api));
    }

    private RunningProgram Start(params (string Name, string Value)[] settings)
    {
        // Built beforehand: what compiling takes is not counted among what starting may take.
        package.BuildOnce("samples/WebApi");
        ProcessStartInfo start = Shell.StartInfo("bash", package.Copy, "-c", "exec " + Command);
        // A port that is free, which is printed; time enough for a machine that does other things; measurements as soon as there are any.
        (string, string)[] surroundings =
        [
            ("Urls", "http://127.0.0.1:0"), ("Logging__LogLevel__Microsoft.Hosting.Lifetime", "Information"),
            ("Ranking__Client__AttemptTimeout", "00:01:00"), ("OTEL_METRIC_EXPORT_INTERVAL", "1000"),
        ];
        foreach ((string name, string value) in (IEnumerable<(string, string)>)[.. PackedPackage.Configuration, .. surroundings, .. settings])
        {
            start.Environment[name] = value;
        }

        return new RunningProgram(start);
    }

    /// <summary>The answer to the page's request, sent to where the program listens.</summary>
    private static async Task<string> AskAsync(RunningProgram api)
    {
        string line = await api.PrintedAsync("Now listening on:");
        Uri root = new(line[line.IndexOf("http", StringComparison.Ordinal)..]);
        using HttpClient http = new() { Timeout = TimeSpan.FromMinutes(1) };
        return await http.GetStringAsync(new Uri(root, Address.PathAndQuery));
    }

    [GeneratedRegex("^curl '([^']+)'$", RegexOptions.Multiline)]
    private static partial Regex AddressInQuotes();
}
