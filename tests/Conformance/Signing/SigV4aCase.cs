using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Signing;

namespace Smithwright.Conformance.Signing;

/// <summary>
/// Signature Version 4A: the derived key pair, the canonical request and the string to sign, for a header and for a query. Signatures are random, so ours and the
/// one of the case are both verified with the public key.
/// </summary>
internal static class SigV4aCase
{
    public static string? Reason(JsonElement test)
    {
        JsonElement context = test.GetProperty("context");
        JsonElement given = context.GetProperty("credentials");
        AwsCredentials credentials = new(
            Text(given, "access_key_id"), Text(given, "secret_access_key"), given.TryGetProperty("token", out JsonElement token) ? token.GetString() : null);
        SigningScope scope = new(
            DateTimeOffset.Parse(Text(context, "timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), Text(context, "region"), Text(context, "service"));
        ECPoint found = new KeyPair(credentials.AccessKeyId, credentials.SecretAccessKey).PublicKey;
        JsonElement key = test.GetProperty("publicKey");
        return Difference("publicKey.X", Text(key, "X"), Convert.ToHexStringLower(found.X!))
            ?? Difference("publicKey.Y", Text(key, "Y"), Convert.ToHexStringLower(found.Y!))
            ?? InHeader(test, context, credentials, scope, found)
            ?? InQuery(test, context, credentials, scope, found);
    }

    private static string? InHeader(JsonElement test, JsonElement context, AwsCredentials credentials, SigningScope scope, ECPoint key)
    {
        SigningRequest request = Request(test, context);
        string signature = new SigV4aSigner().Sign(request, credentials, scope);
        string authorization = request.Headers.Single(static header => header.Key == "Authorization").Value;
        request.Headers.RemoveAll(static header => header.Key == "Authorization");
        string expected = Text(test, "header_signedRequest").Split('\n').Single(static line => line.StartsWith("Authorization:", StringComparison.Ordinal))["Authorization:".Length..];
        return Steps(test, "header", request, scope, signature, key)
            ?? Difference("authorization", WithoutSignature(expected), WithoutSignature(authorization));
    }

    private static string? InQuery(JsonElement test, JsonElement context, AwsCredentials credentials, SigningScope scope, ECPoint key)
    {
        SigningRequest request = Request(test, context);
        string query = new SigV4aSigner().Presign(request, credentials, scope, TimeSpan.FromSeconds(context.GetProperty("expiration_in_seconds").GetInt32()));
        int end = query.LastIndexOf("&X-Amz-Signature=", StringComparison.Ordinal);
        SigningRequest signed = new()
        {
            Method = request.Method,
            Path = request.Path,
            Query = query[..end],
            PayloadHash = request.PayloadHash,
            NormalizesPath = request.NormalizesPath,
            Headers = request.Headers,
        };
        return Steps(test, "query", signed, scope, query[(end + "&X-Amz-Signature=".Length)..], key);
    }

    private static string? Steps(JsonElement test, string place, SigningRequest request, SigningScope scope, string signature, ECPoint key)
    {
        using PooledBufferWriter canonical = new(16);
        CanonicalRequest.Write(request, canonical);
        string date = scope.Timestamp;
        using PooledBufferWriter text = new(16);
        StringToSign.Write(SigV4aSigner.Algorithm, date, $"{date.AsSpan(0, 8)}/{scope.Service}/aws4_request", canonical.WrittenSpan, text);
        return Difference($"{place}_canonicalRequest", Text(test, $"{place}_canonicalRequest"), Encoding.UTF8.GetString(canonical.WrittenSpan))
            ?? Difference($"{place}_stringToSign", Text(test, $"{place}_stringToSign"), Encoding.UTF8.GetString(text.WrittenSpan))
            ?? Verify(text.WrittenSpan, Text(test, $"{place}_signature"), key, "The signature of the case")
            ?? Verify(text.WrittenSpan, signature, key, "Our signature");
    }

    private static string? Verify(ReadOnlySpan<byte> text, string signature, ECPoint key, string what)
    {
        using ECDsa verifier = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = key });
        return verifier.VerifyData(text, Convert.FromHexString(signature), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)
            ? null
            : $"{what} '{signature}' is not one of the string to sign.";
    }

    private static SigningRequest Request(JsonElement test, JsonElement context)
    {
        string text = Text(test, "request");
        int body = text.IndexOf("\n\n", StringComparison.Ordinal);
        string[] lines = (body < 0 ? text : text[..body]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string target = lines[0][(lines[0].IndexOf(' ', StringComparison.Ordinal) + 1)..lines[0].LastIndexOf(' ')];
        string[] parts = target.Split('?', 2);
        bool normalizes = context.GetProperty("normalize").GetBoolean();
        return new SigningRequest
        {
            Method = lines[0].Split(' ')[0],
            // Paths that are not normalized are signed as they are sent.
            Path = normalizes ? parts[0] : string.Join('/', parts[0].Split('/').Select(Uri.EscapeDataString)),
            Query = parts.Length > 1 ? parts[1] : "",
            NormalizesPath = normalizes,
            PayloadHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body < 0 ? "" : text[(body + 2)..]))),
            Headers = Headers(lines[1..]),
        };
    }

    // A line that begins with a blank goes on with the one before.
    private static List<KeyValuePair<string, string>> Headers(string[] lines)
    {
        List<KeyValuePair<string, string>> headers = [];
        foreach (string line in lines)
        {
            if (line[0] is ' ' or '\t')
            {
                headers[^1] = KeyValuePair.Create(headers[^1].Key, $"{headers[^1].Value}\n{line}");
                continue;
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            headers.Add(KeyValuePair.Create(line[..colon], line[(colon + 1)..]));
        }

        return headers;
    }

    private static string WithoutSignature(string authorization) => authorization[..authorization.LastIndexOf('=')];

    private static string? Difference(string step, string expected, string found) => found == expected ? null : $"{step}: '{found}', not '{expected}'";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
