using System.Globalization;
using System.Numerics;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>Numbers of any size: bignums and decimal fractions (RFC 8949, sections 3.4.3 and 3.4.4).</content>
public ref partial struct CborShapeReader
{
    // 10,000 digits, as in JSON: to print a number takes quadratic time on .NET 8.
    private const int LongestBignum = 4152;

    private readonly bool IsBignum => _argument is CborTags.UnsignedBignum or CborTags.NegativeBignum;

    /// <summary>Reads an integer of at most 4,152 bytes, which hold 10,000 digits.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="CborShapeException">The item is of another kind, has a fraction, or is too long.</exception>
    public BigInteger ReadBigInteger() => _kind switch
    {
        CborKind.UnsignedInteger or CborKind.NegativeInteger => PlainInteger(),
        CborKind.Float when double.IsInteger(_number) => new BigInteger(_number),
        CborKind.Tag when IsBignum => ReadBignum(KindNames.BigInteger),
        _ => throw WrongKind(KindNames.BigInteger),
    };

    /// <summary>Reads a number; digits beyond a decimal's precision are rounded.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="CborShapeException">The item is of another kind, or out of range.</exception>
    public decimal ReadDecimal()
    {
        if (_kind == CborKind.Tag && _argument == CborTags.DecimalFraction)
        {
            return ReadDecimalFraction();
        }
        return _kind == CborKind.Float
            ? ParseDecimal(_number.ToString("R", CultureInfo.InvariantCulture))
            : ParseDecimal(ReadBigInteger().ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Reads <c>[exponent, mantissa]</c>, the mantissa an integer of any size.</summary>
    private decimal ReadDecimalFraction()
    {
        const string Expected = "a decimal fraction of exponent and mantissa";
        ScanItem();
        if (_kind != CborKind.Array)
        {
            throw WrongKind(Expected);
        }
        Enter(CborLevelKind.List);
        long exponent = NextItem() ? ReadInteger<long>(KindNames.Int64) : throw new CborShapeException(CurrentPath(), Expected, "an empty array");
        BigInteger mantissa = NextItem() ? ReadBigInteger() : throw new CborShapeException(CurrentPath(), Expected, "an array of one item");
        if (NextItem())
        {
            throw new CborShapeException(CurrentPath(), Expected, "an array of more than two items");
        }
        return ParseDecimal(string.Create(CultureInfo.InvariantCulture, $"{mantissa}E{exponent}"));
    }

    // Parsing rounds, and rounds as it does in JSON.
    private readonly decimal ParseDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw new CborShapeException(CurrentPath(), KindNames.Decimal, "a number out of range");

    private BigInteger ReadBignum(string expected)
    {
        bool isNegative = _argument == CborTags.NegativeBignum;
        ScanItem();
        if (_kind != CborKind.ByteString)
        {
            throw WrongKind("a byte string after the tag of a bignum");
        }
        ReadOnlySpan<byte> bytes = StringBytes();
        if (bytes.Length > LongestBignum)
        {
            throw new CborShapeException(CurrentPath(), expected, string.Create(CultureInfo.InvariantCulture, $"a bignum of more than {LongestBignum} bytes"));
        }
        BigInteger magnitude = new(bytes, isUnsigned: true, isBigEndian: true);
        return isNegative ? -1 - magnitude : magnitude;
    }
}
