using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Tests.Commands;

public class CommandTests
{
    [Fact]
    public async Task What_did_not_pass_is_named_and_the_sums_stand_in_the_last_line()
    {
        (int code, string[] lines) = await RunAsync("protocol", DataFile.Shop);
        Assert.Equal(
            [
                "failed request Unsupported (GetBalance): the service has no generated client",
                "skipped request OfNoService (Forgotten): no service of the model has it",
                "10 passed, 1 failed, 1 skipped",
            ],
            lines);
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task A_run_in_which_all_passes_ends_with_0()
    {
        string complete = DataFile.Edited(DataFile.Shop, model =>
        {
            model["shapes"]!.AsObject().Remove("com.example#Forgotten");
            model["shapes"]!.AsObject().Remove("com.example#Ledger");
            model["shapes"]!.AsObject().Remove("com.example#GetBalance");
        });
        Assert.Equal((0, "10 passed, 0 failed, 0 skipped"), Last(await RunAsync("protocol", complete)));
    }

    [Fact]
    public async Task A_test_that_was_only_skipped_ends_with_1()
    {
        string skipping = DataFile.Edited(DataFile.Shop, model =>
        {
            model["shapes"]!.AsObject().Remove("com.example#Ledger");
            model["shapes"]!.AsObject().Remove("com.example#GetBalance");
        });
        Assert.Equal((1, "10 passed, 0 failed, 1 skipped"), Last(await RunAsync("protocol", skipping)));
    }

    [Fact]
    public async Task A_report_has_a_row_a_test_and_the_page_is_the_same_every_time()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string[] arguments = ["protocol", DataFile.Shop, "--report", Path.Combine(folder, "report.json"), "--markdown", Path.Combine(folder, "page.md")];
        await RunAsync(arguments);
        string report = File.ReadAllText(arguments[3]);
        string page = File.ReadAllText(arguments[5]);
        JsonElement row = Assert.Single(JsonElement.Parse(report).EnumerateArray(), row => row.GetProperty("id").GetString() == "Unsupported");
        Assert.Equal(
            """{"id":"Unsupported","service":"com.example#Ledger","protocol":"com.example#ledgerProtocol","operation":"GetBalance","kind":"request","result":"failed","reason":"the service has no generated client"}""",
            JsonSerializer.Serialize(row));
        Assert.Contains("| aws.protocols#restJson1 | com.example#Shop | 3 of 3 | 4 of 4 | 2 of 2 | – |", page, StringComparison.Ordinal);
        Assert.Contains("- request, the service has no generated client: `Unsupported`", page, StringComparison.Ordinal);
        await RunAsync(arguments);
        Assert.Equal(report, File.ReadAllText(arguments[3]));
        Assert.Equal(page, File.ReadAllText(arguments[5]));
    }

    [Fact]
    public async Task A_model_that_compiles_without_a_word_passes()
    {
        (int code, string[] lines) = await RunAsync("compile", DataFile.Shop);
        Assert.StartsWith("shop.json: ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(" ms, 0 errors", lines[0], StringComparison.Ordinal);
        Assert.Equal((0, "1 passed, 0 failed, 0 skipped"), (code, lines[^1]));
    }

    [Fact]
    public async Task A_model_of_which_nothing_is_generated_fails()
    {
        string nothing = DataFile.Edited(DataFile.Shop, model => model["shapes"] = new JsonObject());
        Assert.Equal((1, "0 passed, 1 failed, 0 skipped"), Last(await RunAsync("compile", nothing)));
    }

    /// <summary>What cannot even be read is a failed row; the files behind it are run.</summary>
    [Theory]
    [InlineData("compile", 1)]
    [InlineData("endpoints", 3)]
    [InlineData("protocol", 10)]
    public async Task A_file_that_throws_is_a_failed_row_and_the_tool_goes_on(string command, int passed)
    {
        string good = command == "endpoints" ? DataFile.Endpoints : DataFile.Shop;
        string bad = DataFile.Edited(good, model =>
        {
            JsonObject shapes = model["shapes"]!.AsObject();
            foreach (string id in shapes.Select(shape => shape.Key).ToArray())
            {
                shapes[id] = 1;
            }
        });
        (int code, string[] lines) = await RunAsync(command, bad, good);
        Assert.Equal(1, code);
        Assert.Contains(lines, line => line.StartsWith("failed ", StringComparison.Ordinal) && line.Contains(Path.GetFileName(bad), StringComparison.Ordinal));
        Assert.StartsWith($"{passed} passed, ", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patterns", """[{ "pattern": 1 }, { "pattern": "^a$", "cases": [["a", true]] }]""")]
    [InlineData("sigv4", """{ "cases": [] }""")]
    [InlineData("contracts", """{ "shapes": {}, "cases": [{ "name": "A" }] }""")]
    [InlineData("patterns", "{")]
    public async Task A_case_of_a_suite_that_throws_is_a_failed_row(string command, string cases)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "cases.json");
        File.WriteAllText(file, cases);
        (int code, string[] lines) = await RunAsync(command, file);
        Assert.Equal(command == "sigv4" ? 0 : 1, code);
        Assert.EndsWith(" skipped", lines[^1], StringComparison.Ordinal);
        Assert.Equal(command == "sigv4", lines.Length == 1);
    }

    private static (int Code, string Line) Last((int Code, string[] Lines) run) => (run.Code, run.Lines[^1]);

    private static async Task<(int Code, string[] Lines)> RunAsync(params string[] arguments)
    {
        StringWriter output = new();
        int code = await ConformanceTool.RunAsync(arguments, output, TextWriter.Null);
        return (code, output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
