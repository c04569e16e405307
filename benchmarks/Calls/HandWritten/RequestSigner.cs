using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Smithwright.Benchmarks.Calls.HandWritten;

/// <summary>Signature Version 4 for one operation of one service: the headers are known, so nothing is sorted, and the key of the day is kept.</summary>
internal sealed class RequestSigner(string accessKeyId, string secret, string region, string service)
{
    private string _keyDate = "";
    private byte[] _key = [];

    public static string Timestamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The <c>Authorization</c> header of a POST with a JSON body.</summary>
    public string Authorize(string host, string path, string timestamp, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        string canonical = $"POST\n{path}\n\ncontent-type:application/json\nhost:{host}\nx-amz-date:{timestamp}\n\ncontent-type;host;x-amz-date\n{Convert.ToHexStringLower(hash)}";
        Hash(canonical, hash);
        string date = timestamp[..8];
        string scope = $"{date}/{region}/{service}/aws4_request";
        string toSign = $"AWS4-HMAC-SHA256\n{timestamp}\n{scope}\n{Convert.ToHexStringLower(hash)}";
        Span<byte> text = stackalloc byte[256];
        HMACSHA256.HashData(Key(date), text[..Encoding.UTF8.GetBytes(toSign, text)], hash);
        return $"AWS4-HMAC-SHA256 Credential={accessKeyId}/{scope}, SignedHeaders=content-type;host;x-amz-date, Signature={Convert.ToHexStringLower(hash)}";
    }

    private static void Hash(string text, Span<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[1024];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
    }

    private byte[] Key(string date)
    {
        if (_keyDate == date)
        {
            return _key;
        }
        byte[] key = Encoding.UTF8.GetBytes("AWS4" + secret);
        foreach (string part in (string[])[date, region, service, "aws4_request"])
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }
        (_keyDate, _key) = (date, key);
        return key;
    }
}
