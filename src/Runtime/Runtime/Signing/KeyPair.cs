using System.Security.Cryptography;
using System.Text;
using Smithwright.Runtime.Hashing;

namespace Smithwright.Runtime.Signing;

/// <summary>The pair of keys on the curve P-256 that Signature Version 4A derives from credentials. Thread-safe.</summary>
internal sealed class KeyPair
{
    private const int Size = 32;

    // The order of the curve, less two.
    private static readonly byte[] Largest = Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC63254F");

    private readonly string _accessKeyId;
    private readonly string _secret;
    private readonly ECParameters _parameters;
    private ECDsa? _spare;

    public KeyPair(string accessKeyId, string secret)
    {
        _accessKeyId = accessKeyId;
        _secret = secret;
        byte[] key = Derive(accessKeyId, secret);
        _parameters = new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = key, Q = P256Point.PublicKeyOf(key) };
    }

    /// <summary>The public key, with which services verify.</summary>
    public ECPoint PublicKey => _parameters.Q;

    public bool Fits(AwsCredentials credentials) => credentials.AccessKeyId == _accessKeyId && credentials.SecretAccessKey == _secret;

    /// <summary>The signature of a text's SHA-256, as DER in lower-case hexadecimal digits.</summary>
    public string Sign(ReadOnlySpan<byte> text)
    {
        ECDsa key = Interlocked.Exchange(ref _spare, null) ?? ECDsa.Create(_parameters);
        Span<byte> signature = stackalloc byte[key.GetMaxSignatureSize(DSASignatureFormat.Rfc3279DerSequence)];
        key.TrySignData(text, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence, out int written);
        Interlocked.Exchange(ref _spare, key)?.Dispose();
        return Hex.Format(signature[..written]);
    }

    /// <summary>The private key: the first of a row of hashes that is a number below the order of the curve (NIST SP 800-108, in counter mode).</summary>
    private static byte[] Derive(string accessKeyId, string secret)
    {
        byte[] seed = Encoding.UTF8.GetBytes("AWS4A" + secret);
        byte[] context = [0, 0, 0, 1, .. "AWS4-ECDSA-P256-SHA256"u8, 0, .. Encoding.UTF8.GetBytes(accessKeyId), 0, 0, 0, 1, 0];
        byte[] key = new byte[Size];
        for (byte counter = 1; counter < byte.MaxValue; counter++)
        {
            context[^5] = counter;
            HMACSHA256.HashData(seed, context, key);
            if (key.AsSpan().SequenceCompareTo(Largest) > 0)
            {
                continue;
            }
            CryptographicOperations.ZeroMemory(seed);
            AddOne(key);
            return key;
        }

        throw new CryptographicException("No key for Signature Version 4A can be derived from these credentials.");
    }

    private static void AddOne(Span<byte> number)
    {
        for (int i = number.Length - 1; i >= 0 && ++number[i] == 0; i--)
        {
        }
    }
}
