using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>
/// XML is malformed, or is not what its shape asks for. The message names the place and what was expected there. It shows no values except
/// timestamps that are not sensitive.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlShapeException : ShapeFormatException
{
    /// <summary>Describes what was found where something else was expected.</summary>
    /// <param name="path">The element or attribute, such as <c>/City/Tags/member[3]</c>; indexes start at 1.</param>
    /// <param name="expected">What was expected, such as <c>a number</c>.</param>
    /// <param name="found">What was found, such as <c>other text</c>.</param>
    public XmlShapeException(string path, string expected, string found)
        : base(path, expected, found)
    {
    }

    internal override string? Format => "xml";
}
