using System.ComponentModel;
using System.Text.Json;

namespace Smithwright.Runtime.Serialization;

/// <summary>Documents that models give as defaults.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Documents
{
    /// <summary>Parses a document that generated code holds as text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The document, which needs no disposal.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
