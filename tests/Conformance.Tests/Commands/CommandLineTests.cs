namespace Smithwright.Conformance.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData("A command is missing.")]
    [InlineData("There is no command 'nothing'.", "nothing")]
    [InlineData("'protocol' wants MODEL….", "protocol")]
    [InlineData("'validation' wants MODEL CASES.", "validation", "only-one.json")]
    [InlineData("There is no file 'nowhere.json'.", "protocol", "nowhere.json")]
    [InlineData("'compile' has no option '--mutate'.", "compile", "--mutate", "x.json")]
    [InlineData("'--report' wants a value.", "protocol", "x.json", "--report")]
    public async Task A_wrong_command_line_shows_the_usage_and_ends_with_2(string message, params string[] arguments)
    {
        StringWriter output = new();
        StringWriter errors = new();
        Assert.Equal(2, await ConformanceTool.RunAsync(arguments, output, errors));
        Assert.StartsWith(message, errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("protocol MODEL… [--report FILE] [--markdown FILE] [--mutate]", errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData("[]", "is no Smithy model: it has no shapes.")]
    [InlineData("{", "is no JSON: ")]
    public async Task A_file_that_is_no_model_ends_with_2(string text, string message)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "model.json");
        File.WriteAllText(path, text);
        StringWriter errors = new();
        Assert.Equal(2, await ConformanceTool.RunAsync(["protocol", path], TextWriter.Null, errors));
        Assert.Contains(message, errors.ToString(), StringComparison.Ordinal);
    }
}
