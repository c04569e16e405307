namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>What the XML of an error says about itself, as it came; null where it says nothing.</summary>
/// <param name="Code">The error's code.</param>
/// <param name="Message">What the service says about the error.</param>
/// <param name="RequestId">The id under which the service knows the request.</param>
internal sealed record XmlErrorFields(string? Code, string? Message, string? RequestId);
