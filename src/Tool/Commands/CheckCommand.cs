using System.CommandLine;
using System.Globalization;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;
using Smithwright.Tool.Models;

namespace Smithwright.Tool.Commands;

/// <summary>Reports what the compiler would report of models, without a project.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolEnvironment environment, CommonOptions common)
    {
        Argument<string[]> models = new("models") { Description = "Files and folders, taken together as one model. Default: 'spec'.", HelpName = "MODEL", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> strict = new("--warnings-as-errors") { Description = "Return 1 for warnings as well." };
        Option<bool> advice = new("--advice") { Description = "Report what can be improved as well." };
        Command command = new("check", "Check models, in a build for instance. Returns 1 if there are errors.") { models, strict, advice };
        command.SetAction((parsed, token) => Task.FromResult(
            Run(environment, parsed.GetValue(models) ?? [], parsed.GetValue(strict), parsed.GetValue(advice), parsed.GetValue(common.Json), token)));
        return command;
    }

    private static int Run(ToolEnvironment environment, IReadOnlyList<string> given, bool isStrict, bool hasAdvice, bool isJson, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> paths = ModelPaths.Expand(given, environment.Folder);
        FoundProblem[] problems =
        [
            .. ModelInspection.Inspect([.. paths.Select(path => ModelFile.Read(path, environment.Folder))], cancellationToken)
                .Where(problem => hasAdvice || problem.Severity != "info"),
        ];
        int errors = problems.Count(problem => problem.Severity == "error");
        int warnings = problems.Count(problem => problem.Severity == "warning");
        if (isJson)
        {
            JsonOutput.Write(environment.Output, new { files = paths, errors, warnings, problems });
        }
        else
        {
            foreach (FoundProblem problem in problems)
            {
                environment.Output.Write($"{problem}\n");
            }

            environment.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{paths.Count} files, {errors} errors, {warnings} warnings\n"));
        }

        return errors > 0 || (isStrict && warnings > 0) ? ExitCodes.Found : ExitCodes.Success;
    }
}
