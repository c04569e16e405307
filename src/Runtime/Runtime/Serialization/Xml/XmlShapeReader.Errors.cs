using System.Globalization;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Serialization.Xml.Tokens;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>What is thrown.</content>
public sealed partial class XmlShapeReader
{
    private int _missing;

    /// <summary>The element or attribute at which the reader stands; after the end of the text, the outermost element.</summary>
    private string CurrentPath => _attribute >= 0
        ? $"{PathOf(_depth + 1)}/@{_name}"
        : PathOf(_depth + _missing + 1);

    private string PathOf(int length) => _path.ToText(length, _xml);

    private XmlShapeException Malformed(XmlSyntaxException exception) => new(PathOf(_openElements), "XML", exception.Message);

    private XmlShapeException EndOfText() => new(PathOf(_openElements), "an element", "the end of the text");

    private XmlShapeException TooDeep() => new(
        PathOf(3) + "/…",
        string.Create(CultureInfo.InvariantCulture, $"at most {NestingLimit.Levels} levels of nesting"),
        "more");

    /// <summary>The text is not what the shape asks for. It is shown only where it cannot be sensitive.</summary>
    private XmlShapeException WrongText(string expected, string? shown) =>
        new(CurrentPath, expected, shown is null ? "other text" : MessageText.Quote(shown));

    /// <summary>A child was found where only text may stand; the message names the element that holds it.</summary>
    private XmlShapeException WrongContent(string expected) => new(PathOf(_depth), expected, "an element");

    private XmlShapeException NoKey() => new(CurrentPath, "a map entry with a key", "none");

    private XmlShapeException NoUnionMember() => new(CurrentPath, "a union with one member", "none");
}
