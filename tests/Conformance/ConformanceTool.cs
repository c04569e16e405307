using Smithwright.Conformance.Commands;

namespace Smithwright.Conformance;

/// <summary>The tool behind its command line: finds the command, runs it, turns its result into an exit code.</summary>
internal static class ConformanceTool
{
    private const int Conformant = 0;
    private const int NotConformant = 1;
    private const int WrongUsage = 2;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            (ICommand command, CommandLine line) = CommandLine.Parse(arguments, CommandTable.All);
            return await command.RunAsync(line, output) ? Conformant : NotConformant;
        }
        catch (UsageException exception)
        {
            errors.WriteLine(exception.Message);
            errors.WriteLine();
            errors.WriteLine(CommandTable.Usage);
            return WrongUsage;
        }
        catch (Exception exception)
        {
            // What no command expects is a failure with a reason as well.
            output.WriteLine($"failed: {exception.GetType().Name}: {exception.Message}");
            return NotConformant;
        }
    }
}
