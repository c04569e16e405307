using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using Smithwright.Runtime.Addresses;

namespace Smithwright.Runtime.Endpoints;

/// <summary>
/// The functions of endpoint rules that generated resolvers call (https://smithy.io/2.0/additional-specs/rules-engine/standard-library.html).
/// Of no value they make none.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EndpointFunctions
{
    /// <summary>Whether the text is a label of a host name (RFC 1123), or several with dots between them where those are allowed.</summary>
    public static bool IsValidHostLabel(string? text, bool allowsSubdomains)
    {
        if (text is null || !allowsSubdomains)
        {
            return text is not null && HostLabel.IsValid(text);
        }
        foreach (string label in text.Split('.'))
        {
            if (!HostLabel.IsValid(label))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a bucket of this name can be a part of the host name: small letters, digits and hyphens, three to 63, and no address.</summary>
    public static bool IsVirtualHostableBucket(string? name, bool allowsSubdomains) =>
        name is { Length: >= 3 and <= 63 }
        && name.AsSpan().IndexOfAnyInRange('A', 'Z') < 0
        && IsValidHostLabel(name, allowsSubdomains)
        && !IPAddress.TryParse(name, out _);

    /// <summary>
    /// The characters from <paramref name="start"/> to before <paramref name="stop"/>, counted from the end when <paramref name="reverse"/>;
    /// <see langword="null"/> when there are too few, or others than ASCII.
    /// </summary>
    public static string? Substring(string? text, int start, int stop, bool reverse)
    {
        if (text is null || start < 0 || start >= stop || stop > text.Length || !System.Text.Ascii.IsValid(text))
        {
            return null;
        }
        return reverse ? text[^stop..^start] : text[start..stop];
    }

    /// <summary>Encodes all but unreserved characters (RFC 3986).</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? UriEncode(string? text) => text is null ? null : Uri.EscapeDataString(text);

    /// <summary>The parts between delimiters, at most <paramref name="limit"/> of them unless that is zero; the last takes the rest.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static IReadOnlyList<string>? Split(string? text, string delimiter, int limit) =>
        limit > 0 ? text?.Split(delimiter, limit) : text?.Split(delimiter);

    /// <summary>The item at an index, which counts from the end when it is negative; <see langword="null"/> when there is none.</summary>
    public static string? Item(IReadOnlyList<string>? items, int index)
    {
        if (items is null)
        {
            return null;
        }
        int position = index < 0 ? items.Count + index : index;
        return position >= 0 && position < items.Count ? items[position] : null;
    }

    /// <summary>What a resolver throws where no rule of the model applies.</summary>
    public static ArgumentException NoRule() => new("The service has no endpoint for these parameters: none of its rules applies.");
}
