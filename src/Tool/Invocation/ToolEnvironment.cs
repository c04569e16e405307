namespace Smithwright.Tool.Invocation;

/// <summary>What the tool sees of the process it runs in.</summary>
/// <param name="Folder">The current folder, against which paths are resolved.</param>
/// <param name="Output">Takes results.</param>
/// <param name="Errors">Takes errors and progress.</param>
internal sealed record ToolEnvironment(string Folder, TextWriter Output, TextWriter Errors)
{
    /// <summary>Whether a person watches <see cref="Errors"/>.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>The variables of the environment.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    public DownloadLimits Limits { get; init; } = DownloadLimits.Default;

    public static ToolEnvironment OfProcess() => new(Directory.GetCurrentDirectory(), Console.Out, Console.Error)
    {
        IsInteractive = !Console.IsErrorRedirected,
        Variable = Environment.GetEnvironmentVariable,
    };
}
