using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Form;

/// <summary>A form is not what its shape asks for.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormShapeException : ShapeFormatException
{
    /// <summary>Describes what was found where something else was expected.</summary>
    /// <param name="path">The key.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="found">What was found.</param>
    public FormShapeException(string path, string expected, string found)
        : base(path, expected, found)
    {
    }
}
