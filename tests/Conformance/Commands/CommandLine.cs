namespace Smithwright.Conformance.Commands;

/// <summary>The files and options of a command.</summary>
internal sealed class CommandLine
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly HashSet<string> _switches = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];

    public IReadOnlyList<string> Files => _files;

    public string? Option(string name) => _options.GetValueOrDefault(name);

    public bool Has(string name) => _switches.Contains(name);

    /// <exception cref="UsageException">The command or an option is unknown, a value or a file is missing.</exception>
    public static (ICommand Command, CommandLine Line) Parse(IReadOnlyList<string> arguments, IReadOnlyList<ICommand> commands)
    {
        if (arguments.Count == 0)
        {
            throw new UsageException("A command is missing.");
        }

        ICommand command = commands.FirstOrDefault(known => known.Name == arguments[0])
            ?? throw new UsageException($"There is no command '{arguments[0]}'.");
        CommandLine line = new();
        for (int i = 1; i < arguments.Count; i++)
        {
            line.Take(command, arguments, ref i);
        }

        if (line.Files.Count < command.Files.Least || line.Files.Count > command.Files.Most)
        {
            throw new UsageException($"'{command.Name}' wants {command.Arguments}.");
        }

        return line.Files.FirstOrDefault(file => !Path.Exists(file)) is { } missing
            ? throw new UsageException($"There is no file '{missing}'.")
            : (command, line);
    }

    private void Take(ICommand command, IReadOnlyList<string> arguments, ref int index)
    {
        string argument = arguments[index];
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            _files.Add(argument);
        }
        else if (command.Switches.Contains(argument))
        {
            _switches.Add(argument);
        }
        else if (!command.Options.Contains(argument))
        {
            throw new UsageException($"'{command.Name}' has no option '{argument}'.");
        }
        else if (++index == arguments.Count)
        {
            throw new UsageException($"'{argument}' wants a value.");
        }
        else
        {
            _options[argument] = arguments[index];
        }
    }
}
