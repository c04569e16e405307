using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Protocols.Json;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.Runtime.Tests.Checksums;

/// <summary>An operation whose responses have checksums, as generated code has them.</summary>
internal sealed class VerifyingOperation(bool streams) : RestOperation<string, string>("Get", "GET", JsonErrorEnvelope.NamedInHeader)
{
    public Stream? Body { get; private set; }

    /// <summary>What the caller says of the mode.</summary>
    public string? Mode { get; init; }

    protected internal override bool StreamsResponse => streams;

    protected internal override void WriteRequest(string input, HttpRequestBuilder request)
    {
        request.AppendPath("/get");
        request.AddHeader("x-amz-checksum-mode", Mode);
        request.AskForChecksums("x-amz-checksum-mode");
    }

    protected internal override void VerifyBody(HttpResponseReader response) => response.VerifyChecksum(Name, "CRC32", "SHA1");

    protected internal override string ReadResponse(HttpResponseReader response)
    {
        Body = streams ? response.BodyStream() : null;
        return "";
    }

    protected internal override ServiceException ReadError(ErrorResponse error) => new EchoException(error);
}
