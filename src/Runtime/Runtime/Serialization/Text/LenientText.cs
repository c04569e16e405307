using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>Texts that callers of a service chose and nobody checked, so that they may have any form.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LenientText
{
    /// <summary>The value of a text; <see langword="null"/> where it has another form.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="parse">Reads it.</param>
    public static T? Parse<T>(string? text, Func<string?, T?> parse)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(parse);
        try
        {
            return parse(text);
        }
        catch (WireTextException)
        {
            return null;
        }
    }
}
