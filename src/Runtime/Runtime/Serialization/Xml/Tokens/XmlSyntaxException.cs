namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>A text is not well-formed XML. Its message says where, and shows nothing of the text.</summary>
/// <param name="message">What was found.</param>
internal sealed class XmlSyntaxException(string message) : Exception(message);
