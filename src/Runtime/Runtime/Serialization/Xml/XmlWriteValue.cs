using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>Writes what stands inside an element or attribute, whose name its caller wrote.</summary>
/// <remarks>For generated code.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">Where to write.</param>
/// <param name="value">What to write.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void XmlWriteValue<in T>(XmlShapeWriter writer, T value);
