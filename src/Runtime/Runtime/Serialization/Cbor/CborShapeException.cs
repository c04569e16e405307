using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>
/// CBOR is malformed, or of another kind than the shape asks for. The message says where, what was expected and what was found. It never shows
/// values or keys of maps, which may be sensitive.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CborShapeException : ShapeFormatException
{
    /// <summary>Describes what was found where something else was expected.</summary>
    /// <param name="path">Where, such as <c>$.items[3].score</c>; <c>*</c> stands for the key of a map.</param>
    /// <param name="expected">What was expected, such as <c>a number</c>.</param>
    /// <param name="found">What was found, such as <c>a map</c>.</param>
    public CborShapeException(string path, string expected, string found)
        : base(path, expected, found)
    {
    }

    internal override string? Format => "cbor";
}
