using Smithwright.Docs.Tests.Markdown;

namespace Smithwright.Package.Tests;

/// <summary>
/// Does what a page says, as a reader would: runs its commands in a folder, and puts its blocks where a comment above them says
/// (<c>write: path</c>, <c>add to: path</c>).
/// </summary>
/// <param name="environment">What the commands find in their environment beside what is there.</param>
internal sealed class Walkthrough(DirectoryInfo folder, params (string Name, string Value)[] environment)
{
    /// <summary>What the last command printed, each run of white space as one space.</summary>
    public string Output { get; private set; } = "";

    public void Run(string command)
    {
        (int exitCode, string output) = Shell.Bash(folder.FullName, command, environment);
        Assert.True(exitCode == 0, $"{command}\n{output}");
        Output = Normalize(output);
    }

    /// <summary>Puts a block in its place; false when it has none.</summary>
    public bool Put(CodeBlock block)
    {
        switch (block.Mark?.Split(": ", 2))
        {
            case ["write", string path]:
                FileInfo file = new(Path.Combine(folder.FullName, path));
                file.Directory!.Create();
                File.WriteAllText(file.FullName, block.Text);
                return true;
            case ["add to", string path]:
                string project = Path.Combine(folder.FullName, path);
                File.WriteAllText(project, File.ReadAllText(project).Replace("</Project>", block.Text + "</Project>", StringComparison.Ordinal));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Takes a page's steps one after the other; each line of a <c>text</c> block must have been printed by the command above it.</summary>
    public void Follow(MarkdownPage page)
    {
        foreach (CodeBlock block in page.Blocks.Where(block => !Put(block)))
        {
            foreach (string line in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (block.Language == "bash")
                {
                    Run(line);
                }
                else
                {
                    Assert.True(Output.Contains(Normalize(line), StringComparison.Ordinal), $"'{line}' is not in what was printed:\n{Output}");
                }
            }
        }
    }

    private static string Normalize(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
