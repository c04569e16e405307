using System.CommandLine;
using Smithwright.Tool.Sources;

namespace Smithwright.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal sealed class CommonOptions
{
    public Option<bool> Json { get; } = new("--json") { Description = "Write the result as JSON, for scripts.", Recursive = true };

    public Option<string?> Project { get; } = new("--project") { Description = "The project file, or its folder. Default: the project in the current folder.", HelpName = "PATH" };

    public Option<string?> Repository { get; } = new("--repository")
    {
        Description = $"The repository of AWS models, or a mirror with GitHub's interface. Default: the variable {ModelRepository.Variable}, else {ModelRepository.Default}.",
        HelpName = "URL",
    };

    public Option<string?> Commit { get; } = new("--commit") { Description = "The commit or branch of the repository. Default: the newest.", HelpName = "COMMIT" };
}
