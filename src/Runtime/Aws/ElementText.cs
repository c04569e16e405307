using System.Net;

namespace Smithwright.Aws;

/// <summary>
/// Finds the text of elements in the answers of the token service, which have each of the names once and no attributes. A whole reader of XML would be the
/// largest part of a native program that takes credentials from a role.
/// </summary>
internal static class ElementText
{
    public static string? Find(string xml, string name)
    {
        int start = xml.IndexOf($"<{name}>", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }
        start += name.Length + 2;
        int end = xml.IndexOf($"</{name}>", start, StringComparison.Ordinal);
        string? text = end < 0 ? null : xml[start..end];
        return text is null || text.Contains('<', StringComparison.Ordinal) ? null : WebUtility.HtmlDecode(text).Trim();
    }
}
