namespace Smithwright.Generator.Codecs;

/// <summary>How the bodies of a protocol are written.</summary>
/// <param name="Request">The codec of requests.</param>
/// <param name="Response">The codec of responses and errors.</param>
/// <param name="ErrorEnvelope">The runtime's object that recognizes and writes errors, as C#.</param>
internal sealed record WireFormat(ShapeCodec Request, ShapeCodec Response, string ErrorEnvelope);
