using System.Numerics;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>
/// Numbers. Writers choose the shortest form that holds a value, so an integer may come in any width, as a floating-point number without a fraction or as a
/// bignum, and a floating-point number as an integer.
/// </content>
public ref partial struct CborShapeReader
{
    /// <summary>Reads a number of the type's range.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="CborShapeException">The item is of another kind, has a fraction, or is out of range.</exception>
    public sbyte ReadSByte() => ReadInteger<sbyte>(KindNames.SByte);

    /// <inheritdoc cref="ReadSByte"/>
    public short ReadInt16() => ReadInteger<short>(KindNames.Int16);

    /// <inheritdoc cref="ReadSByte"/>
    public int ReadInt32() => ReadInteger<int>(KindNames.Int32);

    /// <inheritdoc cref="ReadSByte"/>
    public long ReadInt64() => ReadInteger<long>(KindNames.Int64);

    /// <summary>Reads the number of an enum, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="ReadSByte"/>
    public T ReadIntEnum<T>()
        where T : struct, IIntEnum<T> => T.FromValue(ReadInt32());

    /// <summary>Reads a number of any width, NaN and infinities included. A value beyond the type's range becomes infinite.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="CborShapeException">The item is of another kind.</exception>
    public float ReadSingle() => (float)ReadDouble();

    /// <inheritdoc cref="ReadSingle"/>
    public double ReadDouble() => _kind switch
    {
        CborKind.Float => _number,
        CborKind.UnsignedInteger or CborKind.NegativeInteger => (double)PlainInteger(),
        CborKind.Tag when IsBignum => (double)ReadBignum(KindNames.Number),
        _ => throw WrongKind(KindNames.Number),
    };

    private T ReadInteger<T>(string expected)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        Int128 value = _kind switch
        {
            CborKind.UnsignedInteger or CborKind.NegativeInteger => PlainInteger(),
            CborKind.Float when double.IsInteger(_number) => Saturated(new BigInteger(_number)),
            CborKind.Float => throw new CborShapeException(CurrentPath(), expected, "a floating-point number that is not an integer"),
            CborKind.Tag when IsBignum => Saturated(ReadBignum(expected)),
            _ => throw WrongKind(expected),
        };
        return value >= Int128.CreateTruncating(T.MinValue) && value <= Int128.CreateTruncating(T.MaxValue)
            ? T.CreateTruncating(value)
            : throw OutOfRange(expected);
    }

    private readonly Int128 PlainInteger() => _kind == CborKind.UnsignedInteger ? _argument : -1 - (Int128)_argument;

    private static Int128 Saturated(BigInteger value) => Int128.CreateSaturating(value);
}
