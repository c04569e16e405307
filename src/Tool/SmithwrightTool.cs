using System.CommandLine;
using System.CommandLine.Invocation;
using Smithwright.Model.Text;
using Smithwright.Tool.Commands;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool;

/// <summary>The tool behind its command line: finds the command, runs it, turns its result into an exit code.</summary>
internal static class SmithwrightTool
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolEnvironment environment)
    {
        CommonOptions common = new();
        ParseResult parsed = CommandTree.Create(environment, common).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            string[] faults = [.. parsed.Errors.Select(error => error.Message)];
            return Fail(
                arguments.Contains("--json", StringComparer.Ordinal),
                environment,
                $"{string.Join('\n', faults)}\nRun 'smithwright --help' for the commands, or add '--help' to a command for its options.");
        }

        try
        {
            InvocationConfiguration configuration = new() { Output = environment.Output, Error = environment.Errors, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
        {
            return Fail(parsed.GetValue(common.Json), environment, exception.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(parsed.GetValue(common.Json), environment, "Canceled.");
        }
    }

    private static int Fail(bool isJson, ToolEnvironment environment, string message)
    {
        if (isJson)
        {
            JsonOutput.Write(environment.Output, new { error = message });
        }
        else
        {
            // What a server sent may steer a terminal; the lines are the tool's own.
            environment.Errors.WriteLine("error: " + string.Join('\n', message.Split('\n').Select(SingleLine.Of)));
        }

        return ExitCodes.Failed;
    }
}
