using System.Globalization;
using System.Numerics;
using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class CborBigNumberTests
{
    [Theory]
    [InlineData("c249010000000000000000", "18446744073709551616")]
    [InlineData("c349010000000000000000", "-18446744073709551617")]
    [InlineData("1bffffffffffffffff", "18446744073709551615")]
    [InlineData("3bffffffffffffffff", "-18446744073709551616")]
    [InlineData("00", "0")]
    [InlineData("c240", "0")]
    [InlineData("c340", "-1")]
    [InlineData("c25f4101420000ff", "65536")]
    [InlineData("d9000242ffff", "65535")]
    [InlineData("fb43f0000000000000", "18446744073709551616")]
    public void A_big_integer_is_a_bignum_or_any_integer(string hex, string expected) =>
        Assert.Equal(BigInteger.Parse(expected, CultureInfo.InvariantCulture), CborData.Read(hex, CborRead.BigInteger));

    [Theory]
    [InlineData("0", "c24100")]
    [InlineData("1", "c24101")]
    [InlineData("-1", "c34100")]
    [InlineData("255", "c241ff")]
    [InlineData("-256", "c341ff")]
    [InlineData("18446744073709551616", "c249010000000000000000")]
    [InlineData("-18446744073709551617", "c349010000000000000000")]
    public void A_big_integer_is_written_as_a_bignum(string value, string expected) =>
        Assert.Equal(expected, CborData.Of(CborWrite.BigInteger, BigInteger.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("c48221196ab3", "273.15")]
    [InlineData("c4820001", "1")]
    [InlineData("c4820201", "100")]
    [InlineData("c482211864", "1.00")]
    [InlineData("c482213863", "-1.00")]
    [InlineData("c4822000", "0.0")]
    [InlineData("c4821819c24101", "10000000000000000000000000")]
    [InlineData("c48200c24cffffffffffffffffffffffff", "79228162514264337593543950335")]
    [InlineData("c482381bc24cffffffffffffffffffffffff", "7.9228162514264337593543950335")]
    [InlineData("c482381c17", "0.0000000000000000000000000002")]
    [InlineData("c482381c1819", "0.0000000000000000000000000002")]
    [InlineData("c482381c1823", "0.0000000000000000000000000004")]
    [InlineData("c4823b7fffffffffffffff01", "0.0000000000000000000000000000")]
    [InlineData("c49f2101ff", "0.01")]
    [InlineData("1864", "100")]
    [InlineData("c24101", "1")]
    [InlineData("f93e00", "1.5")]
    [InlineData("fb3ff199999999999a", "1.1")]
    public void A_decimal_is_a_decimal_fraction_or_any_number(string hex, string expected) =>
        Assert.Equal(expected, CborData.Read(hex, CborRead.Decimal).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("273.15", "c48221196ab3")]
    [InlineData("1.00", "c482211864")]
    [InlineData("0", "c4820000")]
    [InlineData("-0.5", "c4822024")]
    [InlineData("79228162514264337593543950335", "c48200c24cffffffffffffffffffffffff")]
    [InlineData("-79228162514264337593543950335", "c48200c34cfffffffffffffffffffffffe")]
    [InlineData("9223372036854775807", "c482001b7fffffffffffffff")]
    [InlineData("9223372036854775808", "c48200c2488000000000000000")]
    [InlineData("-9223372036854775808", "c482003b7fffffffffffffff")]
    public void A_decimal_is_written_as_a_decimal_fraction(string value, string expected) =>
        Assert.Equal(expected, CborData.Of(CborWrite.Decimal, decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("c480", "a decimal fraction of exponent and mantissa, found an empty array")]
    [InlineData("c48101", "a decimal fraction of exponent and mantissa, found an array of one item")]
    [InlineData("c483010101", "a decimal fraction of exponent and mantissa, found an array of more than two items")]
    [InlineData("c401", "a decimal fraction of exponent and mantissa, found an integer")]
    [InlineData("c5822003", "an integer, found an item with tag 5")]
    [InlineData("f97e00", "a number within the range of a decimal, found a number out of range")]
    [InlineData("c4821b7fffffffffffffff01", "a number within the range of a decimal, found a number out of range")]
    [InlineData("c4821b7fffffffffffffff0a", "a number within the range of a decimal, found a number out of range")]
    [InlineData("c4821a7fffffff1864", "a number within the range of a decimal, found a number out of range")]
    [InlineData("c482181d01", "a number within the range of a decimal, found a number out of range")]
    [InlineData("c24d01000000000000000000000000", "a number within the range of a decimal, found a number out of range")]
    public void Anything_else_is_not_a_decimal(string hex, string expected) =>
        Assert.EndsWith($": expected {expected}.", CborData.Fail(hex, CborRead.Decimal).Message, StringComparison.Ordinal);

    [Fact]
    public void The_parts_of_a_decimal_fraction_have_paths()
    {
        Assert.Equal("$[1]", CborData.Fail("c4820061 61", CborRead.Decimal).Path);
        Assert.Equal("$[0]", CborData.Fail("c482f93e0001", CborRead.Decimal).Path);
    }

    [Fact]
    public void A_bignum_has_at_most_ten_thousand_digits()
    {
        Assert.Equal(10_000, CborData.Read([0xC2, .. String(4152)], CborRead.BigInteger).ToString(CultureInfo.InvariantCulture).Length);
        Assert.Equal("a bignum of more than 4152 bytes", CborData.Fail([0xC2, .. String(4153)], CborRead.BigInteger).Found);
        Assert.Equal("a bignum of more than 4152 bytes", CborData.Fail([0xC3, .. String(100_000)], CborRead.Int32).Found);
        Assert.Equal("a bignum of more than 4152 bytes", CborData.Fail([0xC4, 0x82, 0x00, 0xC2, .. String(4153)], CborRead.Decimal).Found);
        Assert.Equal("a byte string after the tag of a bignum", CborData.Fail("c26161", CborRead.BigInteger).Expected);

        static byte[] String(int length) => CborData.Bytes(writer => CborWrite.Blob(writer, Enumerable.Repeat((byte)0xFF, length).ToArray()));
    }
}
