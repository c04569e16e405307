using System.ComponentModel;

namespace Smithwright.Runtime.Operations;

/// <summary>Stands for the input or output of an operation that has none.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Unit;
