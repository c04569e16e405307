using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Signing;

/// <summary>The first step of Signature Version 4: one text for all the ways in which the same request can be written.</summary>
internal static class CanonicalRequest
{
    /// <summary>Writes the canonical request and returns where in <paramref name="output"/> the list of signed headers stands.</summary>
    public static Range Write(SigningRequest request, PooledBufferWriter output)
    {
        output.WriteAscii(request.Method);
        output.WriteByte((byte)'\n');
        CanonicalPath.Write(request.Path, request.NormalizesPath, output);
        output.WriteByte((byte)'\n');
        CanonicalQuery.Write(request.Query, output);
        output.WriteByte((byte)'\n');
        Range signedHeaders = CanonicalHeaders.Write(request.Headers, output);
        output.WriteByte((byte)'\n');
        output.WriteAscii(request.PayloadHash);
        return signedHeaders;
    }
}
