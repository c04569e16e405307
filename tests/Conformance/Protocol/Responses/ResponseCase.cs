using System.Text.Json;

namespace Smithwright.Conformance.Protocol.Responses;

/// <summary>A case of <c>smithy.test#httpResponseTests</c>.</summary>
internal sealed class ResponseCase(JsonElement json) : MessageCase(json)
{
    public int Code => Number("code");

    /// <summary>The body as bytes. Only CBOR is written in base64.</summary>
    public byte[] Bytes => MediaTypes.BytesOf(Body ?? "", BodyMediaType);
}
