using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace Smithwright.Runtime.Signing;

/// <summary>A point of the curve P-256 (FIPS 186-4, D.1.2.3). Not every platform finds the public key of a private one itself.</summary>
internal readonly record struct P256Point(BigInteger X, BigInteger Y)
{
    private const int Size = 32;

    private static readonly BigInteger Prime = Parse("0FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF");

    private static readonly P256Point Generator = new(
        Parse("06B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296"), Parse("04FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5"));

    /// <summary>The public key of a private one.</summary>
    public static ECPoint PublicKeyOf(ReadOnlySpan<byte> key)
    {
        P256Point? sum = null;
        P256Point power = Generator;
        for (int bit = 0; bit < 8 * Size; bit++)
        {
            if ((key[Size - 1 - (bit / 8)] >> (bit % 8) & 1) != 0)
            {
                sum = sum is { } other ? other.Plus(power) : power;
            }
            power = power.Plus(power);
        }

        return sum is { } point
            ? new ECPoint { X = Bytes(point.X), Y = Bytes(point.Y) }
            : throw new CryptographicException("Zero is no private key.");
    }

    // Neither of them is the other's negative: no sum of distinct powers of two below the order is zero.
    private P256Point Plus(P256Point other)
    {
        BigInteger slope = this == other
            ? ((3 * X * X) - 3) * Inverse(2 * Y)
            : (other.Y - Y) * Inverse(other.X - X);
        BigInteger x = Reduce((slope * slope) - X - other.X);
        return new P256Point(x, Reduce((slope * (X - x)) - Y));
    }

    private static BigInteger Inverse(BigInteger number) => BigInteger.ModPow(Reduce(number), Prime - 2, Prime);

    private static BigInteger Reduce(BigInteger number)
    {
        BigInteger rest = number % Prime;
        return rest.Sign < 0 ? rest + Prime : rest;
    }

    private static BigInteger Parse(string digits) => BigInteger.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte[] Bytes(BigInteger number)
    {
        byte[] bytes = new byte[Size];
        byte[] digits = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        digits.CopyTo(bytes, Size - digits.Length);
        return bytes;
    }
}
