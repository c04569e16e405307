using System.ComponentModel;

namespace Smithwright.Runtime.Serialization;

/// <summary>
/// A text is malformed, or is not what its shape asks for. The message names the place, what was expected and what was found. It shows no values
/// except timestamps that are not sensitive, and no keys of maps.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ShapeFormatException : FormatException
{
    /// <summary>Describes what was found where something else was expected.</summary>
    /// <param name="path">The place, in the notation of the format.</param>
    /// <param name="expected">What was expected, such as <c>a number</c>.</param>
    /// <param name="found">What was found, such as <c>an object</c>.</param>
    protected ShapeFormatException(string path, string expected, string found)
        : base($"{path}: expected {expected}, found {found}.")
    {
        Path = path;
        Expected = expected;
        Found = found;
    }

    /// <summary>The format that was expected, as media types name it, such as <c>json</c>; <see langword="null"/> where any will do.</summary>
    internal virtual string? Format => null;

    /// <summary>The place, in the notation of the format.</summary>
    public string Path { get; }

    /// <summary>What was expected.</summary>
    public string Expected { get; }

    /// <summary>What was found: a kind, and for timestamps that are not sensitive the beginning of their text.</summary>
    public string Found { get; }
}
