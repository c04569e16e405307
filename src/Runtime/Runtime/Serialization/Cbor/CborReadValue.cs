using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>Reads the CBOR item at which <paramref name="reader"/> stands.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">Where to read from.</param>
/// <returns>The value.</returns>
/// <exception cref="CborShapeException">The CBOR is malformed, or of another kind than the shape asks for.</exception>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T CborReadValue<out T>(ref CborShapeReader reader);
