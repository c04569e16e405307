using System.Text.Json;

namespace Smithwright.Tool.Tests;

/// <summary>Models by address, and everything that a server can do wrong.</summary>
public class DownloadTests
{
    [Fact]
    public async Task A_model_by_address_is_added_and_its_address_recorded()
    {
        using LocalServer server = new();
        server.Answers["/models/shop.smithy"] = Answer.Ok(ToolFolder.Model);
        using ToolFolder folder = ToolFolder.WithProject();
        Assert.Equal(0, (await folder.RunAsync("add", server.Address + "/models/shop.smithy")).Code);
        Assert.Equal(ToolFolder.Model, folder.Read("spec/shop.smithy"));
        Assert.Equal(
            server.Address + "/models/shop.smithy",
            JsonElement.Parse(folder.Read("spec/models.lock")).GetProperty("models").GetProperty("shop.smithy").GetProperty("url").GetString());
    }

    [Fact]
    public async Task An_address_with_a_query_is_not_recorded_since_it_may_hold_a_secret()
    {
        using LocalServer server = new();
        server.Answers["/shop.smithy?signature=s3cret"] = Answer.Ok(ToolFolder.Model);
        using ToolFolder folder = ToolFolder.WithProject();
        (int code, string output, string errors) = await folder.RunAsync("add", server.Address + "/shop.smithy?signature=s3cret");
        Assert.Equal((0, ""), (code, errors));
        Assert.DoesNotContain("s3cret", output, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Files(), file => folder.Read(file).Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_redirection_on_this_machine_is_followed_and_the_name_is_that_of_the_first_address()
    {
        using LocalServer server = new();
        server.Answers["/shop.smithy"] = Answer.Redirect("/other/x.bin");
        server.Answers["/other/x.bin"] = Answer.Ok(ToolFolder.Model);
        using ToolFolder folder = ToolFolder.WithProject();
        Assert.Equal(0, (await folder.RunAsync("add", server.Address + "/shop.smithy")).Code);
        Assert.Equal(ToolFolder.Model, folder.Read("spec/shop.smithy"));
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "missing", "answered 404 (NotFound). Check the address." },
        { "forbidden", "answered 403 (Forbidden). The server may limit how often it is asked" },
        { "private", "answered 401 (Unauthorized). The tool sends no credentials" },
        { "failing", "answered 500 (InternalServerError). Try again later." },
        { "cut", "cannot be downloaded: " },
        { "silent", "did not answer in time: nothing came for 0.5 seconds" },
        { "mute", "did not answer in time: nothing came for 0.5 seconds" },
        { "huge", "is larger than 1,048,576 bytes, the limit for models." },
        { "endless", "is larger than 1,048,576 bytes, the limit for models." },
        { "html", "is not a model: line 1, column 1: " },
        { "binary", "is not a model: it is not text in UTF-8." },
        { "empty", "is not a model: " },
        { "outside", "which is not fetched: only 'https' is allowed, and 'http' for a server on this machine." },
        { "disk", "which is not fetched: only 'https' is allowed, and 'http' for a server on this machine." },
        { "circle", "redirects more than 5 times." },
        { "nowhere", "answered 302 (Found)." },
        { "garbage", "cannot be downloaded: " },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_a_sentence_and_nothing_is_written(string fault, string message)
    {
        using LocalServer server = new();
        server.Answers["/missing.json"] = Answer.Status(404);
        server.Answers["/forbidden.json"] = Answer.Status(403);
        server.Answers["/private.json"] = Answer.Status(401);
        server.Answers["/failing.json"] = Answer.Status(500, "oops");
        server.Answers["/cut.json"] = Answer.Cut("{\"smithy\": \"2.0\"}");
        server.Answers["/silent.json"] = Answer.Cut("{\"smithy\": \"2.0\"}", isSilent: true);
        server.Answers["/mute.json"] = new Answer([], IsSilent: true);
        server.Answers["/huge.json"] = new Answer("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"u8.ToArray(), IsSilent: true);
        server.Answers["/endless.json"] = Answer.Unmeasured(new string(' ', 3 << 20));
        server.Answers["/html.json"] = Answer.Ok("<!doctype html><title>Sign in</title>");
        server.Answers["/binary.json"] = new Answer([.. "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n"u8, 0xC3, 0x28]);
        server.Answers["/empty.json"] = Answer.Ok("");
        server.Answers["/outside.json"] = Answer.Redirect("http://models.example/shop.json");
        server.Answers["/disk.json"] = Answer.Redirect("file:///etc/passwd");
        server.Answers["/circle.json"] = Answer.Redirect("/circle.json");
        server.Answers["/nowhere.json"] = Answer.Status(302);
        server.Answers["/garbage.json"] = new Answer("SSH-2.0-OpenSSH\r\n\r\n"u8.ToArray());
        using ToolFolder folder = ToolFolder.WithProject();
        if (fault is "silent" or "mute")
        {
            folder.Limits = folder.Limits with { Silence = TimeSpan.FromSeconds(0.5) };
        }

        (int code, string output, string errors) = await folder.RunAsync("add", $"{server.Address}/{fault}.json");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("error: ", errors, StringComparison.Ordinal);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Single(errors, c => c == '\n');
        Assert.Equal(["Shop.csproj"], folder.Files());
    }

    [Theory]
    [InlineData("http://models.example/shop.json", "only 'https' is allowed")]
    [InlineData("http://127.0.0.1.models.example/shop.json", "only 'https' is allowed")]
    [InlineData("https://me:s3cret@models.example/shop.json", "a user name or password")]
    [InlineData("https://", "is not a valid address")]
    public async Task Some_addresses_are_not_fetched(string address, string message)
    {
        using ToolFolder folder = ToolFolder.WithProject();
        (int code, _, string errors) = await folder.RunAsync("add", address);
        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_server_the_message_names_the_network()
    {
        string address;
        using (LocalServer server = new())
        {
            address = server.Address;
        }

        using ToolFolder folder = ToolFolder.WithProject();
        (int code, _, string errors) = await folder.RunAsync("add", address + "/shop.json");
        Assert.Equal(2, code);
        Assert.Contains("Check the network and the proxy", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/..%2Fshop.json")]
    [InlineData("/%2e%2e%5Cshop.json")]
    [InlineData("/shop.json%00.smithy")]
    [InlineData("/")]
    [InlineData("/shop.dll")]
    public async Task The_name_in_an_address_does_not_lead_out_of_the_folder(string path)
    {
        using LocalServer server = new();
        foreach (string spelling in new[] { path, Uri.UnescapeDataString(path) })
        {
            server.Answers[spelling] = Answer.Ok(ToolFolder.Model);
        }

        server.Answers[new Uri(server.Address + path).PathAndQuery] = Answer.Ok(ToolFolder.Model);
        using ToolFolder folder = ToolFolder.WithProject();
        (int code, _, string errors) = await folder.RunAsync("add", server.Address + path);
        Assert.Equal(2, code);
        Assert.Contains("is not a name for a model file", errors, StringComparison.Ordinal);
        Assert.Equal(["Shop.csproj"], folder.Files());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Progress_is_shown_to_people_only_and_wiped(bool isInteractive)
    {
        using LocalServer server = new();
        server.Answers["/shop.smithy"] = Answer.Ok(ToolFolder.Model + new string('\n', 600_000));
        using ToolFolder folder = ToolFolder.WithProject();
        folder.IsInteractive = isInteractive;
        (int code, string output, string errors) = await folder.RunAsync("add", server.Address + "/shop.smithy");
        Assert.Equal(0, code);
        Assert.DoesNotContain(" MB", output, StringComparison.Ordinal);
        if (isInteractive)
        {
            Assert.Contains("shop.smithy  0.", errors, StringComparison.Ordinal);
            Assert.EndsWith(" \r", errors, StringComparison.Ordinal);
        }
        else
        {
            Assert.Empty(errors);
        }
    }
}
