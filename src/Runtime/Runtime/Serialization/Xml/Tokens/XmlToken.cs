namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>What a tokenizer came to.</summary>
internal enum XmlToken
{
    /// <summary>A start tag, or the tag of an empty element.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>The end of the text, after its outermost element.</summary>
    EndOfText,
}
