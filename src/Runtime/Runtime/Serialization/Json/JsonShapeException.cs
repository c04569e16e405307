using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Json;

/// <summary>
/// JSON is malformed, or of another kind than the shape asks for. The message names where, what was expected and what was found: kinds, and of
/// timestamps that are not sensitive the beginning of their text, but no other values and no keys of maps, which may be sensitive.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonShapeException : ShapeFormatException
{
    /// <summary>Describes what was found where something else was expected.</summary>
    /// <param name="path">Where, such as <c>$.items[3].score</c>; <c>*</c> stands for the key of a map.</param>
    /// <param name="expected">What was expected, such as <c>a number</c>.</param>
    /// <param name="found">What was found, such as <c>an object</c>.</param>
    public JsonShapeException(string path, string expected, string found)
        : base(path, expected, found)
    {
    }

    internal override string? Format => "json";
}
