using System.Globalization;
using System.Numerics;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class ReadingScalarsTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"日本 😀\"", "日本 😀")]
    [InlineData("\"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\t\"", "a\"b\\c/d\b\f\n\r\t")]
    [InlineData("\"\\u65E5\\u672c \\uD83D\\uDE00\"", "日本 😀")]
    [InlineData("\"\\ud800\"", "\ufffd")]
    [InlineData("\"\\ud800\\ud83d\\ude00\"", "\ufffd😀")]
    [InlineData("\"\\ud800\\u0041\"", "\ufffdA")]
    [InlineData("\"\\udc00x\"", "\ufffdx")]
    [InlineData("12.50", "12.50")]
    public void A_string_is_read_with_its_escapes_and_a_number_gives_its_text(string json, string expected) =>
        Assert.Equal(expected, JsonText.Read(json, JsonRead.String));

    [Fact]
    public void Bytes_that_are_no_UTF8_become_the_replacement_character()
    {
        JsonShapeReader reader = new([(byte)'"', 0xC3, (byte)'a', 0xFF, (byte)'"']);
        Assert.Equal("\ufffda\ufffd", reader.ReadString());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    public void A_boolean_may_stand_in_a_string(string json, bool expected) => Assert.Equal(expected, JsonText.Read(json, JsonRead.Boolean));

    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("3", 3)]
    [InlineData("-1.5e-3", -0.0015)]
    [InlineData("\"0.5\"", 0.5)]
    [InlineData("\"\\u0030.5\"", 0.5)]
    [InlineData("\"NaN\"", double.NaN)]
    [InlineData("\"Infinity\"", double.PositiveInfinity)]
    [InlineData("\"-Infinity\"", double.NegativeInfinity)]
    [InlineData("1e999", double.PositiveInfinity)]
    public void A_double_may_stand_in_a_string(string json, double expected)
    {
        Assert.Equal(expected, JsonText.Read(json, JsonRead.Double));
        Assert.Equal((float)expected, JsonText.Read(json, JsonRead.Single));
    }

    [Fact]
    public void Whole_numbers_reach_the_ends_of_their_ranges()
    {
        Assert.Equal([sbyte.MinValue, sbyte.MaxValue], JsonText.Read("[-128,127]", static (ref JsonShapeReader r) => r.ReadList(JsonRead.SByte)));
        Assert.Equal([short.MinValue, short.MaxValue], JsonText.Read("[-32768,32767]", static (ref JsonShapeReader r) => r.ReadList(JsonRead.Int16)));
        Assert.Equal([int.MinValue, int.MaxValue], JsonText.Read("[-2147483648,2147483647]", static (ref JsonShapeReader r) => r.ReadList(JsonRead.Int32)));
        Assert.Equal(
            [long.MinValue, long.MaxValue],
            JsonText.Read("[-9223372036854775808,9223372036854775807]", static (ref JsonShapeReader r) => r.ReadList(JsonRead.Int64)));
        Assert.Equal(-7.25m, JsonText.Read("-7.25", JsonRead.Decimal));
        Assert.Equal(1200m, JsonText.Read("1.2E3", JsonRead.Decimal));
        Assert.Equal(BigInteger.Pow(10, 40), JsonText.Read("1" + new string('0', 40), JsonRead.BigInteger));
    }

    [Theory]
    [InlineData("7.0", 7)]
    [InlineData("1e3", 1000)]
    [InlineData("\"-12\"", -12)]
    public void A_whole_number_may_be_written_with_fraction_or_exponent(string json, int expected)
    {
        Assert.Equal(expected, JsonText.Read(json, JsonRead.Int32));
        Assert.Equal(expected, JsonText.Read(json, JsonRead.Int64));
    }

    [Theory]
    [InlineData("128")]
    [InlineData("-129")]
    [InlineData("1.5")]
    [InlineData("1e99")]
    [InlineData("\"x\"")]
    [InlineData("\"\"")]
    [InlineData("\" 1\"")]
    public void A_number_that_the_type_cannot_hold_is_refused(string json) =>
        Assert.Equal("$: expected an 8-bit integer, found " + (json[0] == '"' ? "a string" : "a number") + " that is not one.", JsonText.Fail(json, JsonRead.SByte).Message);

    [Fact]
    public void A_whole_number_of_absurd_length_is_refused()
    {
        Assert.Equal(10_000, JsonText.Read(new string('9', 10_000), JsonRead.BigInteger).ToString(CultureInfo.InvariantCulture).Length);
        JsonText.Fail(new string('9', 10_001), JsonRead.BigInteger);
        JsonText.Fail("1e999999999", JsonRead.BigInteger);
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"Zg==\"", "f")]
    [InlineData("\"Zm9vYg==\"", "foob")]
    [InlineData("\"Zm9v\\/w==\"", "foo\u00ff")]
    public void A_blob_is_read_from_base64(string json, string latin1) =>
        Assert.Equal(latin1, System.Text.Encoding.Latin1.GetString(JsonText.Read(json, JsonRead.Blob).Span));

    [Theory]
    [InlineData("\"Zg\"")]
    [InlineData("\"Z\"")]
    [InlineData("\"Zg=\"")]
    [InlineData("\"Z-_=\"")]
    public void What_is_no_base64_is_refused(string json) =>
        Assert.Equal("$: expected base64, found a string that is not one.", JsonText.Fail(json, JsonRead.Blob).Message);

    [Fact]
    public void Enums_keep_unknown_values()
    {
        Assert.Equal(new Color("mauve"), JsonText.Read("\"mauve\"", JsonRead.Enum<Color>));
        Assert.Equal(new Level(99), JsonText.Read("99", JsonRead.IntEnum<Level>));
    }

    [Fact]
    public void A_document_outlives_its_text()
    {
        byte[] json = """{"doc":{"a":[1,"x",null,]}}"""u8.ToArray();
        JsonShapeReader reader = new(json);
        reader.BeginObject();
        Assert.True(reader.NextMember());
        System.Text.Json.JsonElement document = reader.ReadDocument();
        Assert.False(reader.NextMember());
        Array.Clear(json);
        Assert.Equal("x", document.GetProperty("a")[1].GetString());
    }
}
