using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>
/// What reading a document needs besides its text. Each thread keeps one for its next document, without the texts of the last, so that none
/// is seen in another. Names of elements stay: documents of a service repeat them.
/// </summary>
internal sealed class XmlWorkspace
{
    [ThreadStatic]
    private static XmlWorkspace? _spare;

    private XmlWorkspace()
    {
    }

    internal XmlTextRoom Room { get; } = new();

    /// <summary>Short texts that repeat within the document.</summary>
    internal StringInterner Strings { get; } = new();

    /// <summary>Names of elements and attributes.</summary>
    internal TagNames Names { get; } = new();

    internal XmlAttributes Attributes { get; } = new();

    internal XmlNamespaceScope Namespaces { get; } = new();

    internal XmlOpenTags OpenTags { get; } = new();

    internal static XmlWorkspace Rent()
    {
        XmlWorkspace workspace = _spare ?? new XmlWorkspace();
        _spare = null;
        return workspace;
    }

    internal void Return()
    {
        Room.Clear();
        Strings.Clear();
        _spare = this;
    }
}
