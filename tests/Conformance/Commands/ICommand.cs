namespace Smithwright.Conformance.Commands;

/// <summary>One thing that the tool checks.</summary>
internal interface ICommand
{
    string Name { get; }

    /// <summary>What stands behind the name in the usage.</summary>
    string Arguments { get; }

    /// <summary>The options that take a value, with their dashes.</summary>
    IReadOnlyList<string> Options { get; }

    /// <summary>The options that stand alone, with their dashes.</summary>
    IReadOnlyList<string> Switches { get; }

    /// <summary>How many files the command needs at least and takes at most.</summary>
    (int Least, int Most) Files { get; }

    /// <summary>Runs; true when nothing failed and nothing was skipped.</summary>
    Task<bool> RunAsync(CommandLine line, TextWriter output);
}
