using System.Text.Json;

namespace Smithwright.Tool.Tests;

public class CompareTests
{
    [Fact]
    public async Task Each_difference_is_a_row_with_its_effect_its_id_its_line_and_its_text_the_gravest_first()
    {
        using ToolFolder folder = new();
        folder.Write("older.smithy", ToolFolder.Model);
        folder.Write("newer.smithy", ToolFolder.Model.Replace("max: 10", "max: 5", StringComparison.Ordinal).Replace(", PutCard", "", StringComparison.Ordinal));
        (int code, string output, _) = await folder.RunAsync("compare", "older.smithy", "newer.smithy");
        Assert.Equal(0, code);
        string[] rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("breaks source       SMW2002  6  ", rows[0], StringComparison.Ordinal);
        Assert.Equal(1, (await folder.RunAsync("compare", "older.smithy", "newer.smithy", "--fail-on-breaking")).Code);
        Assert.Equal(0, (await folder.RunAsync("compare", "newer.smithy", "older.smithy", "--fail-on-breaking")).Code);
        Assert.Equal((0, "", ""), await folder.RunAsync("compare", "older.smithy", "older.smithy"));
        (_, JsonElement result) = await folder.RunJsonAsync("compare", "older.smithy", "newer.smithy");
        Assert.Equal(6, result.GetProperty("differences")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_file_that_is_no_model_ends_with_2()
    {
        using ToolFolder folder = new();
        folder.Write("older.json", "{}");
        folder.Write("newer.smithy", ToolFolder.Model);
        (int code, string output, string errors) = await folder.RunAsync("compare", "older.json", "newer.smithy");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("error: The older model cannot be compared: ", errors, StringComparison.Ordinal);
    }
}
