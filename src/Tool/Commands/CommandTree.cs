using System.CommandLine;
using System.CommandLine.Help;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Commands;

/// <summary>The commands there are. A new one is a class in this folder and a line here.</summary>
internal static class CommandTree
{
    public static Command Create(ToolEnvironment environment, CommonOptions common) => new("smithwright", "Adds, updates, checks and converts the service models of projects that use Smithwright.")
    {
        new HelpOption(),
        new VersionOption(),
        common.Json,
        AddCommand.Create(environment, common),
        UpdateCommand.Create(environment, common),
        CheckCommand.Create(environment, common),
        CompareCommand.Create(environment, common),
        ConvertCommand.Create(environment, common),
        OperationsCommand.Create(environment, common),
    };
}
