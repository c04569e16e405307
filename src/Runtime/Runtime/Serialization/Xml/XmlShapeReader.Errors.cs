using System.Globalization;
using System.Text;
using System.Xml;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>What is thrown.</content>
public sealed partial class XmlShapeReader
{
    private int _missing;

    /// <summary>The element or attribute at which the reader stands; after the end of the text, the outermost element.</summary>
    private string CurrentPath => _xml.NodeType == XmlNodeType.Attribute
        ? $"{_path.ToText(_xml.Depth)}/@{_name}"
        : _path.ToText(CurrentDepth + _missing + 1);

    private int CurrentDepth => _xml.ReadState == ReadState.Interactive ? _xml.Depth : _outermost;

    /// <summary>What the framework throws at malformed text. Decoders and names of encodings add kinds of their own to its XML exception.</summary>
    private static bool IsMalformed(Exception exception) => exception is XmlException or ArgumentException or NotSupportedException;

    private XmlShapeException Malformed(Exception exception)
    {
        string found = exception is XmlException { LineNumber: > 0 } xml
            ? string.Create(CultureInfo.InvariantCulture, $"malformed text at line {xml.LineNumber}, position {xml.LinePosition}")
            : "malformed text, or a document type declaration, which is not allowed";
        return new XmlShapeException(_path.ToText(_openElements), "XML", found);
    }

    private XmlShapeException EndOfText() => new(_path.ToText(_openElements), "an element", "the end of the text");

    private XmlShapeException TooDeep() => new(
        _path.ToText(3) + "/…",
        string.Create(CultureInfo.InvariantCulture, $"at most {NestingLimit.Levels} levels of nesting"),
        "more");

    /// <summary>The text is not what the shape asks for. It is shown only where it cannot be sensitive.</summary>
    private XmlShapeException WrongText(string expected, string? shown) =>
        new(CurrentPath, expected, shown is null ? "other text" : MessageText.Quote(shown));

    /// <summary>A child was found where only text may stand; the message names the element that holds it.</summary>
    private XmlShapeException WrongContent(string expected) => new(_path.ToText(_xml.Depth), expected, "an element");

    private XmlShapeException NoKey() => new(CurrentPath, "a map entry with a key", "none");

    private XmlShapeException NoUnionMember() => new(CurrentPath, "a union with one member", "none");
}
