using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Json;

/// <summary>Reads one JSON value, at which <paramref name="reader"/> stands, and leaves the reader at the value's last token.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">Where to read from.</param>
/// <exception cref="JsonShapeException">The JSON is malformed, or of another kind than the shape asks for.</exception>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonReadValue<out T>(ref JsonShapeReader reader);
