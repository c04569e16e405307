using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Form;

/// <summary>Writes a value under the current key of a form.</summary>
/// <remarks>For generated code.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">Where to write.</param>
/// <param name="value">What to write.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void FormWriteValue<in T>(FormShapeWriter writer, T value);
