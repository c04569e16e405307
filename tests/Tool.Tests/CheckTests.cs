using System.Text.Json;

namespace Smithwright.Tool.Tests;

public class CheckTests
{
    [Fact]
    public async Task Problems_are_lines_as_a_compiler_writes_them()
    {
        using ToolFolder folder = new();
        folder.Write("spec/shop.smithy", ToolFolder.Model.Replace("owner: Owner }", "owner: Missing }", StringComparison.Ordinal));
        (int code, string output, string errors) = await folder.RunAsync("check");
        Assert.Equal((1, ""), (code, errors));
        Assert.Matches(@"\Aspec[/\\]shop\.smithy\(11,85\): error SMW0003: .*'.*Missing'.*\n", output);
        Assert.EndsWith(" errors, 0 warnings\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sound_models_pass_and_overlays_are_taken_together_with_them()
    {
        using ToolFolder folder = new();
        folder.Write("spec/shop.smithy", ToolFolder.Model);
        folder.Write("spec/shop.overlay.smithy", "$version: \"2.0\"\nnamespace example.shop\napply Owner @documentation(\"The owner.\")\n");
        Assert.Equal((0, "2 files, 0 errors, 0 warnings\n", ""), await folder.RunAsync("check"));
        Assert.Equal(1, (await folder.RunAsync("check", "spec/shop.overlay.smithy")).Code);
    }

    [Fact]
    public async Task Warnings_fail_where_that_is_asked_for_and_advice_is_shown_where_that_is()
    {
        using ToolFolder folder = new();
        folder.Write("x.smithy", ToolFolder.Model.Replace("@length(max: 10)", "@pattern(\"^\\\\p{Foo}$\")", StringComparison.Ordinal));
        (int code, string output, _) = await folder.RunAsync("check", "x.smithy");
        Assert.Equal(0, code);
        Assert.Contains("): warning SMW0007: ", output, StringComparison.Ordinal);
        Assert.Equal(1, (await folder.RunAsync("check", "x.smithy", "--warnings-as-errors")).Code);
    }

    [Fact]
    public async Task As_JSON_each_problem_has_its_place()
    {
        using ToolFolder folder = new();
        folder.Write("x.json", "{\n  \"smithy\": 2\n}");
        (int code, JsonElement result) = await folder.RunJsonAsync("check", "x.json");
        Assert.Equal(1, code);
        JsonElement problem = result.GetProperty("problems")[0];
        Assert.Equal(("x.json", 2, "error"), (problem.GetProperty("file").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("severity").GetString()));
        Assert.Equal(result.GetProperty("problems").GetArrayLength(), result.GetProperty("errors").GetInt32());
    }

    [Fact]
    public async Task Control_characters_of_a_model_do_not_reach_the_terminal()
    {
        using ToolFolder folder = new();
        folder.Write("x.json", "{\"smithy\": \"2.0\", \"shapes\": {\"a#B\": {\"type\": \"\\u001b[31mred\\n::error::x\"}}}");
        (int code, string output, _) = await folder.RunAsync("check", "x.json");
        Assert.Equal(1, code);
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain("\n::error", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_builds_write_is_not_checked_and_a_file_counts_once()
    {
        using ToolFolder folder = new();
        folder.Write("a/shop.smithy", ToolFolder.Model);
        folder.Write("a/obj/project.assets.json", "{}");
        folder.Write("bin/x.json", "{");
        folder.Write(".vs/x.json", "{");
        folder.Write("node_modules/b/package.json", "{}");
        Assert.Equal((0, "1 files, 0 errors, 0 warnings\n", ""), await folder.RunAsync("check", ".", "a", "./a/shop.smithy"));
    }

    [Fact]
    public async Task A_wrong_command_line_is_JSON_as_well()
    {
        using ToolFolder folder = new();
        (int code, JsonElement result) = await folder.RunJsonAsync("check", "--wrong", "x");
        Assert.Equal(2, code);
        Assert.Contains("'--wrong'", result.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "There is no folder 'spec' here.")]
    [InlineData("check missing.json", "There is no file or folder 'missing.json'.")]
    [InlineData("check .", "There are no model files")]
    [InlineData("compare a.json b.json", "There is no file 'a.json'.")]
    [InlineData("convert a.json", "There is no file or folder 'a.json'.")]
    [InlineData("check --wrong x", "'--wrong'")]
    [InlineData("", "Required command")]
    public async Task What_cannot_be_done_ends_with_2(string arguments, string message)
    {
        using ToolFolder folder = new();
        (int code, string output, string errors) = await folder.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }
}
