using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>Collections without items, shared.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Empty
{
    /// <summary>A map without entries.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <returns>The one instance for the type.</returns>
    public static IReadOnlyDictionary<string, T> Map<T>() => CompactMap<T>.Empty;
}
