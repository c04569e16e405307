using System.Text.Json;

namespace Smithwright.Tool.Tests;

/// <summary>Models by the name of a service, from a repository with GitHub's interface.</summary>
public class RepositoryTests
{
    private const string Old = "1111111111111111111111111111111111111111";
    private const string New = "2222222222222222222222222222222222222222";
    private const string Path2 = "models/shop-runtime/service/2020-01-01/shop-runtime-2020-01-01.json";

    private static readonly string Model = """
        {
          "smithy": "2.0",
          "shapes": {
            "example#Shop": { "type": "service", "version": "1", "operations": [{ "target": "example#GetCard" }, { "target": "example#PutCard" }], "traits": { "aws.protocols#awsJson1_1": {} } },
            "example#GetCard": { "type": "operation" },
            "example#PutCard": { "type": "operation" }
          }
        }
        """.ReplaceLineEndings("\n");

    private static readonly string Newer = Model.Replace(", { \"target\": \"example#PutCard\" }", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("shop-runtime", "2020-01-01")]
    [InlineData("Shop Runtime", "2020-01-01")]
    [InlineData("shop-runtime@2015-05-05", "2015-05-05")]
    public async Task A_name_is_found_and_the_commit_recorded(string name, string version)
    {
        using LocalServer server = Serve();
        using ToolFolder folder = ToolFolder.WithProject();
        (int code, string output, string errors) = await folder.RunAsync("add", name, "--repository", server.Address + "/repos/a/models");
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains($"From commit {Old}, which spec/models.lock records.\n", output, StringComparison.Ordinal);
        Assert.Equal(Model, folder.Read("spec/shop-runtime.json"));
        JsonElement origin = JsonElement.Parse(folder.Read("spec/models.lock")).GetProperty("models").GetProperty("shop-runtime.json");
        Assert.Equal(Old, origin.GetProperty("commit").GetString());
        Assert.Equal($"models/shop-runtime/service/{version}/shop-runtime-{version}.json", origin.GetProperty("path").GetString());
        Assert.Equal(server.Address + "/repos/a/models", origin.GetProperty("repository").GetString());
    }

    [Fact]
    public async Task The_environment_names_a_mirror_and_a_commit_can_be_asked_for()
    {
        using LocalServer server = Serve();
        server.Answers[$"/repos/a/models/contents/{Path2}?ref={New}"] = Answer.Ok(Newer);
        server.Answers[$"/repos/a/models/git/trees/{New}?recursive=1"] = server.Answers[$"/repos/a/models/git/trees/{Old}?recursive=1"];
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Variables["SMITHWRIGHT_MODELS"] = server.Address + "/repos/a/models/";
        Assert.Equal(0, (await folder.RunAsync("add", "shop-runtime", "--commit", New)).Code);
        Assert.Equal(Newer, folder.Read("spec/shop-runtime.json"));
        Assert.DoesNotContain(server.Requests, request => request.Contains("/commits/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("shop-runtme", "Did you mean 'shop-runtime'?")]
    [InlineData("shop", "Similar names: shop-runtime.")]
    [InlineData("zebra", "there is no such file.")]
    [InlineData("shop-runtime@1999-01-01", "has no version '1999-01-01'; expected one of 2015-05-05, 2020-01-01.")]
    public async Task An_unknown_name_has_a_suggestion(string name, string message)
    {
        using LocalServer server = Serve();
        using ToolFolder folder = ToolFolder.WithProject();
        (int code, _, string errors) = await folder.RunAsync("add", name, "--repository", server.Address + "/repos/a/models");
        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Equal(["Shop.csproj"], folder.Files());
    }

    [Theory]
    [InlineData("/commits/HEAD", "<html>", "its answer is not JSON")]
    [InlineData("/commits/HEAD", "[]", "its answer names no commit")]
    [InlineData("/commits/HEAD", "{\"sha\": \"../../x\"}", "its answer names no commit")]
    [InlineData("/git/trees/" + Old + "?recursive=1", "{\"tree\": 1}", "its answer lists no files")]
    [InlineData("/git/trees/" + Old + "?recursive=1", "{\"tree\": [1, {}, {\"path\": \"models/../service/1/x.json\"}]}", "has no model named 'shop-runtime'")]
    public async Task An_answer_of_another_kind_is_a_sentence(string path, string body, string message)
    {
        using LocalServer server = Serve();
        server.Answers["/repos/a/models" + path] = Answer.Ok(body);
        using ToolFolder folder = ToolFolder.WithProject();
        (int code, _, string errors) = await folder.RunAsync("add", "shop-runtime", "--repository", server.Address + "/repos/a/models");
        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Equal(["Shop.csproj"], folder.Files());
    }

    [Fact]
    public async Task An_update_says_what_breaks_and_records_the_newer_commit()
    {
        using LocalServer server = Serve();
        using ToolFolder folder = ToolFolder.WithProject();
        await folder.RunAsync("add", "shop-runtime", "--repository", server.Address + "/repos/a/models");
        Assert.Equal((0, "spec/shop-runtime.json is up to date.\n", ""), await folder.RunAsync("update"));
        server.Answers["/repos/a/models/commits/HEAD"] = Answer.Ok($$"""{"sha": "{{New}}"}""");
        server.Answers[$"/repos/a/models/contents/{Path2}?ref={New}"] = Answer.Ok(Newer);

        (int code, string output, _) = await folder.RunAsync("update", "--fail-on-breaking");
        Assert.Equal(1, code);
        Assert.StartsWith("spec/shop-runtime.json would be updated; nothing was written (1111111111 to 2222222222).\nbreaks source  SMW2002  ", output, StringComparison.Ordinal);
        Assert.Contains("'PutCard'", output, StringComparison.Ordinal);
        Assert.Equal(Model, folder.Read("spec/shop-runtime.json"));

        Assert.Equal(0, (await folder.RunAsync("update", "--dry-run")).Code);
        Assert.Equal(Model, folder.Read("spec/shop-runtime.json"));

        (code, JsonElement result) = await folder.RunJsonAsync("update", "shop-runtime.json");
        Assert.Equal(0, code);
        JsonElement difference = Assert.Single(result.GetProperty("models")[0].GetProperty("differences").EnumerateArray());
        Assert.Equal(("breaks source", true), (difference.GetProperty("effect").GetString(), difference.GetProperty("isBreaking").GetBoolean()));
        Assert.Equal(Newer, folder.Read("spec/shop-runtime.json"));
        Assert.Contains(New, folder.Read("spec/models.lock"), StringComparison.Ordinal);
    }

    private static LocalServer Serve()
    {
        const string OldPath = "models/shop-runtime/service/2015-05-05/shop-runtime-2015-05-05.json";
        LocalServer server = new();
        server.Answers["/repos/a/models/commits/HEAD"] = Answer.Ok($$"""{"sha": "{{Old}}"}""");
        server.Answers[$"/repos/a/models/git/trees/{Old}?recursive=1"] = Answer.Ok($$"""
            {"tree": [{"path": "README.md"}, {"path": "{{OldPath}}"}, {"path": "{{Path2}}"}, {"path": "models/wharf/service/2020-01-01/wharf-2020-01-01.json"}]}
            """);
        server.Answers[$"/repos/a/models/contents/{Path2}?ref={Old}"] = Answer.Ok(Model);
        server.Answers[$"/repos/a/models/contents/{OldPath}?ref={Old}"] = Answer.Ok(Model);
        return server;
    }
}
