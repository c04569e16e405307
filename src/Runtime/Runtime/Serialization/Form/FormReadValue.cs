using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Form;

/// <summary>Reads the value at which <paramref name="reader"/> stands.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">Where to read from.</param>
/// <exception cref="FormShapeException">The value is of another kind than the shape asks for.</exception>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T FormReadValue<out T>(FormShapeReader reader);
