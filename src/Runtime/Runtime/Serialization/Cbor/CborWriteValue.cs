using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>Writes one CBOR item.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">Where to write.</param>
/// <param name="value">What to write.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void CborWriteValue<in T>(CborShapeWriter writer, T value);
