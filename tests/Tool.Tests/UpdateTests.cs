namespace Smithwright.Tool.Tests;

public class UpdateTests
{
    private static readonly string Newer = ToolFolder.Model.Replace("max: 10", "max: 5", StringComparison.Ordinal);

    [Fact]
    public async Task A_model_from_a_file_is_updated_from_that_file()
    {
        using ToolFolder folder = await AddedAsync();
        folder.Write("shop.smithy", Newer);
        (int code, string output, _) = await folder.RunAsync("update");
        Assert.Equal(0, code);
        Assert.StartsWith("spec/shop.smithy was updated.\ntightens  ", output, StringComparison.Ordinal);
        Assert.Equal(Newer, folder.Read("spec/shop.smithy"));
        Assert.Equal((0, "spec/shop.smithy is up to date.\n", ""), await folder.RunAsync("update"));
    }

    [Fact]
    public async Task Edits_are_not_lost_unless_that_is_asked_for()
    {
        using ToolFolder folder = await AddedAsync();
        folder.Write("spec/shop.smithy", ToolFolder.Model + "string Mine\n");
        folder.Write("shop.smithy", Newer);
        (int code, _, string errors) = await folder.RunAsync("update");
        Assert.Equal((2, "error: 'spec/shop.smithy' was edited since it was added, and an update would undo that. Move the edits to an overlay, or use --force.\n"), (code, errors));
        Assert.EndsWith("string Mine\n", folder.Read("spec/shop.smithy"), StringComparison.Ordinal);
        Assert.Equal(0, (await folder.RunAsync("update", "--force")).Code);
        Assert.Equal(Newer, folder.Read("spec/shop.smithy"));
    }

    [Fact]
    public async Task Ends_of_lines_that_source_control_changed_are_no_edit()
    {
        using ToolFolder folder = await AddedAsync();
        string checkedOut = ToolFolder.Model.Replace("\n", "\r\n", StringComparison.Ordinal);
        folder.Write("spec/shop.smithy", checkedOut);
        Assert.Equal((0, "spec/shop.smithy is up to date.\n", ""), await folder.RunAsync("update"));
        Assert.Equal(checkedOut, folder.Read("spec/shop.smithy"));
        folder.Write("shop.smithy", Newer);
        Assert.Equal(0, (await folder.RunAsync("update")).Code);
        Assert.Equal(Newer, folder.Read("spec/shop.smithy"));
    }

    [Fact]
    public async Task When_one_of_several_models_fails_none_is_written()
    {
        using ToolFolder folder = await AddedAsync();
        folder.Write("wharf.smithy", "namespace wharf\n");
        await folder.RunAsync("add", "wharf.smithy");
        folder.Write("shop.smithy", Newer);
        File.Delete(folder.PathOf("wharf.smithy"));
        Assert.Equal(2, (await folder.RunAsync("update")).Code);
        Assert.Equal(ToolFolder.Model, folder.Read("spec/shop.smithy"));
    }

    [Fact]
    public async Task A_newer_model_can_be_named()
    {
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Write("spec/shop.smithy", ToolFolder.Model);
        folder.Write("newer.smithy", Newer);
        Assert.Contains("--from", (await folder.RunAsync("update")).Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing records where 'shop.smithy' came from.", (await folder.RunAsync("update", "shop.smithy")).Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await folder.RunAsync("update", "spec/shop.smithy", "--from", "newer.smithy")).Code);
        Assert.Equal(Newer, folder.Read("spec/shop.smithy"));
    }

    [Fact]
    public async Task What_is_no_model_replaces_none()
    {
        using ToolFolder folder = await AddedAsync();
        folder.Write("shop.smithy", "namespace x\nstructure {");
        (int code, _, string errors) = await folder.RunAsync("update");
        Assert.Equal(2, code);
        Assert.StartsWith("error: The newer model cannot be compared: spec/shop.smithy(2,", errors, StringComparison.Ordinal);
        Assert.Equal(ToolFolder.Model, folder.Read("spec/shop.smithy"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"version\": 2, \"models\": {}}")]
    [InlineData("{\"version\": 1, \"models\": {\"../../evil.json\": {\"url\": \"https://models.example/x.json\", \"sha256\": \"00\"}}}")]
    public async Task A_lock_file_of_another_kind_is_not_followed(string text)
    {
        using ToolFolder folder = ToolFolder.WithProject();
        folder.Write("spec/models.lock", text);
        (int code, _, string errors) = await folder.RunAsync("update");
        Assert.Equal(2, code);
        Assert.Contains("is not a lock file of this version of the tool.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_lock_file_does_not_lead_elsewhere_and_breaks_nothing()
    {
        using LocalServer server = new();
        using ToolFolder folder = await AddedAsync();
        folder.Write("spec/models.lock", LockOf("http://models.example/x", "models/a/service/1/a.json"));
        Assert.Contains("only 'https' is allowed", (await folder.RunAsync("update")).Errors, StringComparison.Ordinal);
        folder.Write("spec/models.lock", LockOf(server.Address, "../secrets"));
        Assert.Contains("is not the path of a model", (await folder.RunAsync("update")).Errors, StringComparison.Ordinal);
        server.Answers["/commits/HEAD"] = Answer.Ok("{\"sha\": \"2222222222222222222222222222222222222222\"}");
        server.Answers["/contents/models/a/service/1/a.json?ref=2222222222222222222222222222222222222222"] = Answer.Ok("{\"smithy\": \"2.0\", \"shapes\": {}}");
        folder.Write("spec/models.lock", LockOf(server.Address, "models/a/service/1/a.json"));
        (int code, string output, _) = await folder.RunAsync("update", "--dry-run");
        Assert.Equal(0, code);
        Assert.StartsWith("spec/shop.smithy would be updated; nothing was written (1 to 2222222222).\n", output, StringComparison.Ordinal);
    }

    private static string LockOf(string repository, string path) =>
        "{\"version\": 1, \"models\": {\"shop.smithy\": {\"sha256\": \"00\", \"commit\": \"1\", \"repository\": \"" + repository + "\", \"path\": \"" + path + "\"}}}";

    private static async Task<ToolFolder> AddedAsync()
    {
        ToolFolder folder = ToolFolder.WithProject();
        folder.Write("shop.smithy", ToolFolder.Model);
        Assert.Equal(0, (await folder.RunAsync("add", "shop.smithy")).Code);
        return folder;
    }
}
