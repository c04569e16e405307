using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>Reads the element or attribute at which <paramref name="reader"/> stands, and leaves the reader at its end.</summary>
/// <remarks>For generated code.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">Where to read from.</param>
/// <returns>The value.</returns>
/// <exception cref="XmlShapeException">The XML is malformed, or is not what the shape asks for.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T XmlReadValue<out T>(XmlShapeReader reader);
