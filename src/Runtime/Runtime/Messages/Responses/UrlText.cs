using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>Texts that a service encoded as in URLs, because they may have characters that its format of bodies does not allow.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UrlText
{
    /// <summary>The text, where <c>+</c> is a blank.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Decode(string? text) => WebUtility.UrlDecode(text);

    /// <summary>A list with each of its items changed.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="decode">Makes the decoded item of an item.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? Each<T>(IReadOnlyList<T>? items, Func<T, T> decode)
    {
        ArgumentNullException.ThrowIfNull(decode);
        return items?.Select(decode).ToArray();
    }
}
