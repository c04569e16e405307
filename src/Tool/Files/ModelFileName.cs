using System.Text.RegularExpressions;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Files;

/// <summary>Names of model files in <c>spec/</c>. What an address or a lock file says must not lead out of that folder.</summary>
internal static partial class ModelFileName
{
    // Names that stand for devices on Windows, whatever extension follows.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    public static bool IsModel(string path) => Path.GetExtension(path).ToLowerInvariant() is ".json" or ".smithy";

    /// <exception cref="ToolException">It is not the plain name of a <c>.json</c> or <c>.smithy</c> file.</exception>
    public static string Check(string name) => IsPlain(name)
        ? name
        : throw new ToolException($"'{name}' is not a name for a model file; expected letters, digits, '.', '-' and '_', and the extension '.json' or '.smithy'. Choose one with --name.");

    public static bool IsPlain(string name) =>
        Plain().IsMatch(name) && IsModel(name) && !Devices.Contains(name.Split('.')[0].ToLowerInvariant()) && !Numbered().IsMatch(name);

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A(com|lpt)[0-9]\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
