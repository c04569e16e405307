using System.Text.Json;

namespace Smithwright.Tool.Tests;

public class OperationsTests
{
    [Fact]
    public async Task Operations_are_listed_and_searched()
    {
        using ToolFolder folder = new();
        folder.Write("spec/shop.smithy", ToolFolder.Model);
        Assert.Equal((0, "Shop (example.shop#Shop)\n  GetCard  Reads a card.\n  PutCard  PUT /cards/{id}\n2 operations\n", ""), await folder.RunAsync("operations"));
        Assert.Equal((0, "Shop (example.shop#Shop)\n  PutCard  PUT /cards/{id}\n1 operations\n", ""), await folder.RunAsync("operations", "--search", "putc"));
        Assert.Equal((0, "0 operations\n", ""), await folder.RunAsync("operations", "spec", "-s", "zebra"));
    }

    [Fact]
    public async Task As_JSON_an_operation_has_its_request_and_its_types()
    {
        using ToolFolder folder = new();
        folder.Write("spec/shop.smithy", ToolFolder.Model);
        (int code, JsonElement result) = await folder.RunJsonAsync("operations", "-s", "getcard");
        Assert.Equal(0, code);
        JsonElement operation = Assert.Single(result.GetProperty("services")[0].GetProperty("operations").EnumerateArray());
        Assert.Equal(
            """{"service":"Shop","name":"GetCard","method":"GET","uri":"/cards/{id}","input":"GetCardInput","output":"GetCardOutput","summary":"Reads a card."}""",
            JsonSerializer.Serialize(operation));
    }

    [Fact]
    public async Task A_model_that_is_not_here_is_fetched_and_nothing_is_written()
    {
        using LocalServer server = new();
        server.Answers["/shop.smithy"] = Answer.Ok(ToolFolder.Model);
        using ToolFolder folder = new();
        (int code, string output, _) = await folder.RunAsync("operations", server.Address + "/shop.smithy");
        Assert.Equal(0, code);
        Assert.EndsWith("2 operations\n", output, StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public async Task Lines_fit_80_columns()
    {
        using ToolFolder folder = new();
        folder.Write("spec/shop.smithy", ToolFolder.Model.Replace("And more.", "", StringComparison.Ordinal).Replace("Reads a", "Reads " + new string('x', 200), StringComparison.Ordinal));
        string line = (await folder.RunAsync("operations")).Output.Split('\n')[1];
        Assert.Equal(80, line.Length);
        Assert.EndsWith("…", line, StringComparison.Ordinal);
    }
}
