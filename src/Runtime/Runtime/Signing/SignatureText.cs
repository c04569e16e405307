using System.Buffers;
using System.Globalization;
using System.Text;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Signing;

/// <summary>Where a signature stands: in the header <c>Authorization</c>, or in the query of a presigned URL.</summary>
internal static class SignatureText
{
    /// <summary>The value of the header; <c>signedHeaders</c> is where in the canonical request their names stand.</summary>
    public static string Authorization(string algorithm, SigningBuffers buffers, string accessKeyId, string scope, Range signedHeaders, string signature)
    {
        PooledBufferWriter text = buffers.Text;
        text.Clear();
        text.WriteAscii(algorithm);
        text.WriteAscii(" Credential=");
        text.WriteAscii(accessKeyId);
        text.WriteByte((byte)'/');
        text.WriteUtf8(scope);
        text.WriteAscii(", SignedHeaders=");
        text.Write(buffers.Canonical.WrittenSpan[signedHeaders]);
        text.WriteAscii(", Signature=");
        text.WriteAscii(signature);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>The query of a request with all that a presigned URL names but its signature.</summary>
    public static string PresignedQuery(
        string algorithm, SigningRequest request, AwsCredentials credentials, string timestamp, string credentialScope, string? regionSet, TimeSpan expiresIn)
    {
        IEnumerable<string> names = request.Headers.Select(static header => header.Key.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal);
        StringBuilder query = new(request.Query);
        Append("X-Amz-Algorithm", algorithm);
        Append("X-Amz-Credential", $"{credentials.AccessKeyId}/{credentialScope}");
        Append("X-Amz-Date", timestamp);
        Append("X-Amz-Expires", ((long)expiresIn.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        if (regionSet is not null)
        {
            Append("X-Amz-Region-Set", regionSet);
        }
        Append("X-Amz-SignedHeaders", string.Join(';', names));
        if (credentials.SessionToken is not null)
        {
            Append("X-Amz-Security-Token", credentials.SessionToken);
        }
        return query.ToString();

        void Append(string name, string value) =>
            query.Append(query.Length > 0 ? "&" : "").Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }
}
