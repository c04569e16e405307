using System.CommandLine;
using Smithwright.Model.Text;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;
using Smithwright.Tool.Models;
using Smithwright.Tool.Reporting;

namespace Smithwright.Tool.Commands;

/// <summary>Says what a newer model does to C# callers, for two files that stand anywhere.</summary>
internal static class CompareCommand
{
    public static Command Create(ToolEnvironment environment, CommonOptions common)
    {
        Argument<string> older = new("older") { Description = "The older model.", HelpName = "OLDER" };
        Argument<string> newer = new("newer") { Description = "The newer model.", HelpName = "NEWER" };
        Option<bool> fail = new("--fail-on-breaking") { Description = "Return 1 if the newer model breaks callers." };
        Command command = new("compare", "Say what a newer model does to callers.") { older, newer, fail };
        command.SetAction(parsed => Run(environment, parsed.GetValue(older)!, parsed.GetValue(newer)!, parsed.GetValue(fail), parsed.GetValue(common.Json)));
        return command;
    }

    private static int Run(ToolEnvironment environment, string older, string newer, bool failsOnBreaking, bool isJson)
    {
        // Both by the newer name: what was removed is reported at the start of the file that no longer has it.
        SourceFile before = new(newer, ModelFile.Read(RequireFile(older, environment), environment.Folder).Text);
        SourceFile after = ModelFile.Read(RequireFile(newer, environment), environment.Folder);
        IReadOnlyList<FoundDifference> differences = Models.Comparison.Compare(before, after, []);
        if (isJson)
        {
            JsonOutput.Write(environment.Output, new { differences });
        }
        else
        {
            DifferenceTable.Write(environment.Output, differences);
        }

        return failsOnBreaking && differences.Any(difference => difference.IsBreaking) ? ExitCodes.Found : ExitCodes.Success;
    }

    private static string RequireFile(string path, ToolEnvironment environment) =>
        File.Exists(Path.GetFullPath(path, environment.Folder)) ? path : throw new ToolException($"There is no file '{path}'.");
}
