using System.Xml;
using System.Xml.Linq;
using Smithwright.Documentation;
using Smithwright.Documentation.Text;

namespace Smithwright.Generator.Tests.Documentation;

/// <summary>Renders documentation the way the tests look at it.</summary>
internal static class Rendered
{
    /// <summary>The lines of a text in which the given names are generated types, each in the namespace <c>Shop</c>.</summary>
    public static string Text(string source, params string[] names) => string.Join('\n', DocumentationXml.Render(source, new Names(names), []));

    /// <summary>The only or first element of a name, which fails when the text is not well-formed.</summary>
    public static XElement? Element(string source, string name) => Parse(Text(source)).Element(name);

    /// <summary>The elements inside a root; throws when the text is not well-formed.</summary>
    public static XElement Parse(string xml) => XElement.Parse("<doc>" + xml + "</doc>", LoadOptions.PreserveWhitespace);

    /// <summary>Why the lines may not stand behind slashes, or null when they may.</summary>
    public static string? Fault(IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.FirstOrDefault(line => line.AsSpan().ContainsAny("\n\r\v\f\u0085\u2028\u2029")) is { } broken)
        {
            return "line terminator in: " + broken;
        }

        if (all.FirstOrDefault(line => line.Contains("*/", StringComparison.Ordinal) || line.Contains("]]>", StringComparison.Ordinal)) is { } ended)
        {
            return "end mark in: " + ended;
        }

        try
        {
            Parse(string.Join('\n', all));
            return null;
        }
        catch (XmlException exception)
        {
            return exception.Message;
        }
    }

    private sealed class Names(string[] names) : IDocumentationLinks
    {
        public string? Resolve(string name) => names.Contains(name) ? "global::Shop." + name : null;
    }
}
