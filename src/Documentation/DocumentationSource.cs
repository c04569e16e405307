using System.Text;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation;

/// <summary>Prepares a text for the parsers: bounded, every line terminator a line feed, nothing that XML or a reader cannot bear.</summary>
internal static class DocumentationSource
{
    public static string Normalize(string source)
    {
        string text = Cut(source);
        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int length = XmlCharacters.LengthAt(text, i);
            char character = text[i];
            if (XmlCharacters.IsLineTerminator(character))
            {
                i += character == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                result.Append('\n');
            }
            else if (length > 0)
            {
                result.Append(text, i, length);
                i += length - 1;
            }
        }

        return result.ToString();
    }

    private static string Cut(string source)
    {
        if (source.Length <= DocumentationLimits.SourceLength)
        {
            return source;
        }

        string text = source.Substring(0, DocumentationLimits.SourceLength);
        int unfinishedTag = text.LastIndexOf('<');
        if (unfinishedTag > text.LastIndexOf('>') && text.Length - unfinishedTag <= DocumentationLimits.TagLength)
        {
            text = text.Substring(0, unfinishedTag);
        }

        return text + " …";
    }
}
