using Smithwright.Conformance.Idl;
using Smithwright.Conformance.JmesPath;
using Smithwright.Conformance.Signing;
using Smithwright.Conformance.Validation;

namespace Smithwright.Conformance.Commands;

/// <summary>The commands there are. A new one is a class in this folder and a line here.</summary>
internal static class CommandTable
{
    public static IReadOnlyList<ICommand> All { get; } =
    [
        new ProtocolCommand(),
        new ServerCommand(),
        new CompileCommand(),
        new ValidationCommand(),
        new EndpointsCommand(),
        new DiffCommand(),
        new ValidatorsCommand(),
        new SuiteCommand("patterns", "CASES", PatternSuite.Run),
        new SuiteCommand("jmespath", "FOLDER", JmesPathSuite.Run),
        new SuiteCommand("idl", "FOLDER", IdlSuite.Run),
        new SuiteCommand("contracts", "CASES", ContractSuite.Run),
        new SuiteCommand("sigv4", "CASES", SigV4Suite.Run),
        new SuiteCommand("presigned", "CASES", PresignedSuite.Run),
    ];

    public static string Usage { get; } = string.Join('\n', All.Select(command => $"  {command.Name} {command.Arguments}{Options(command)}").Prepend("Usage:"));

    private static string Options(ICommand command) => string.Concat(
        command.Options.Select(option => $" [{option} FILE]").Concat(command.Switches.Select(option => $" [{option}]")));
}
