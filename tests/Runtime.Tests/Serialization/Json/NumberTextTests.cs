using System.Globalization;
using System.Numerics;
using CsCheck;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>Numbers of any size in rpcv2Json, which are strings of a strict grammar.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData("\"0\"", "0")]
    [InlineData("\"-0\"", "0")]
    [InlineData("\"42\"", "42")]
    [InlineData("\"\\u0034\\u0032\"", "42")]
    [InlineData("\"-9223372036854775809\"", "-9223372036854775809")]
    [InlineData("\"9007199254740993000000000000000000000001\"", "9007199254740993000000000000000000000001")]
    public void A_big_integer_is_a_string_of_digits(string json, string expected) =>
        Assert.Equal(BigInteger.Parse(expected, CultureInfo.InvariantCulture), JsonText.Read(json, JsonRead.BigIntegerText));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"-\"")]
    [InlineData("\"+1\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1 \"")]
    [InlineData("\"01\"")]
    [InlineData("\"-01\"")]
    [InlineData("\"00\"")]
    [InlineData("\"--1\"")]
    [InlineData("\"1.0\"")]
    [InlineData("\"1e3\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"0x1\"")]
    [InlineData("\"١\"")]
    [InlineData("\"1\\u0000\"")]
    [InlineData("\"NaN\"")]
    public void Any_other_string_is_not_a_big_integer(string json) => Assert.Equal(
        "$: expected a string that holds an integer of at most 10,000 digits, found another string.", JsonText.Fail(json, JsonRead.BigIntegerText).Message);

    [Theory]
    [InlineData("\"0\"", "0")]
    [InlineData("\"1.5\"", "1.5")]
    [InlineData("\"-0.50\"", "-0.50")]
    [InlineData("\"0.100000000000000000000001\"", "0.100000000000000000000001")]
    [InlineData("\"100000000000000000000001.0\"", "100000000000000000000001.0")]
    [InlineData("\"1e3\"", "1000")]
    [InlineData("\"1E+3\"", "1000")]
    [InlineData("\"15e-01\"", "1.5")]
    [InlineData("\"0.00000000000000000000000000015\"", "0.0000000000000000000000000002")]
    public void A_decimal_is_a_string_of_a_number(string json, string expected) =>
        Assert.Equal(expected, JsonText.Read(json, JsonRead.DecimalText).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\".5\"")]
    [InlineData("\"5.\"")]
    [InlineData("\"5.e1\"")]
    [InlineData("\"00.5\"")]
    [InlineData("\"+0.5\"")]
    [InlineData("\"0.5 \"")]
    [InlineData("\"1e\"")]
    [InlineData("\"1e+\"")]
    [InlineData("\"1e1.5\"")]
    [InlineData("\"1x\"")]
    [InlineData("\"1e1\\u0000\"")]
    [InlineData("\"1.5x\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"1e30\"")]
    [InlineData("\"-79228162514264337593543950336\"")]
    public void Any_other_string_is_not_a_decimal(string json) => Assert.Equal(
        "$: expected a string that holds a number within the range of a decimal, found another string.", JsonText.Fail(json, JsonRead.DecimalText).Message);

    [Theory]
    [InlineData("1", "a number")]
    [InlineData("1.5", "a number")]
    [InlineData("true", "a boolean")]
    [InlineData("{}", "an object")]
    public void Only_strings_will_do(string json, string found)
    {
        Assert.Equal(found, JsonText.Fail(json, JsonRead.BigIntegerText).Found);
        Assert.Equal(found, JsonText.Fail(json, JsonRead.DecimalText).Found);
    }

    [Fact]
    public void A_big_integer_has_at_most_ten_thousand_digits()
    {
        Assert.Equal(BigInteger.Pow(10, 9_999), JsonText.Read($"\"1{new string('0', 9_999)}\"", JsonRead.BigIntegerText));
        JsonText.Fail($"\"1{new string('0', 10_000)}\"", JsonRead.BigIntegerText);
    }

    [Fact]
    public void Numbers_are_written_as_strings()
    {
        Assert.Equal("\"-9223372036854775809\"", JsonText.Of(writer => JsonWrite.BigIntegerText(writer, BigInteger.Parse("-9223372036854775809", CultureInfo.InvariantCulture))));
        Assert.Equal("\"1.50\"", JsonText.Of(writer => JsonWrite.DecimalText(writer, 1.50m)));
        Assert.Equal("\"0.0000000000000000000000000001\"", JsonText.Of(writer => JsonWrite.DecimalText(writer, 0.0000000000000000000000000001m)));
        Assert.Equal("""{"a":"1","b":["2","3"]}""", JsonText.OfObject(writer =>
        {
            writer.Member<BigInteger>("a"u8, 1, JsonWrite.BigIntegerText);
            writer.List("b"u8, new[] { 2m, 3m }, JsonWrite.DecimalText);
        }));
    }

    [Fact]
    public void Any_number_reads_back_as_it_was()
    {
        Gen.Decimal.Sample(value => JsonText.Read(JsonText.Of(writer => JsonWrite.DecimalText(writer, value)), JsonRead.DecimalText) == value);
        Gen.Byte.Array[0, 40].Select(bytes => new BigInteger(bytes))
            .Sample(value => JsonText.Read(JsonText.Of(writer => JsonWrite.BigIntegerText(writer, value)), JsonRead.BigIntegerText) == value);
    }
}
