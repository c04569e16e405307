using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Json;

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">Where to write.</param>
/// <param name="value">What to write.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWriteValue<in T>(JsonShapeWriter writer, T value);
