using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CsCheck;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class WritingScalarsTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\u0000\u000b\u001f\u007f", "\"\\u0000\\u000b\\u001f\u007f\"")]
    [InlineData("<>&'+`", "\"<>&'+`\"")]
    [InlineData("日本 😀 \u2028", "\"日本 😀 \u2028\"")]
    public void A_string_escapes_only_what_JSON_requires(string value, string expected) =>
        Assert.Equal(expected, JsonText.Of(writer => JsonWrite.String(writer, value)));

    // Not inline data: attributes are stored as UTF-8, which has no lone surrogates.
    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("[\"a\ufffdb\",\"\ufffd\",\"\ufffd\\n\ufffd\"]", JsonText.Of(writer =>
            writer.List(["a\ud800b", "\udc00", "\ud83d\n\ude00"], JsonWrite.String)));

    [Fact]
    public void A_long_string_is_written_like_a_short_one()
    {
        string value = string.Concat(Enumerable.Repeat("é\"😀x", 5000));
        string json = JsonText.Of(writer => JsonWrite.String(writer, value));
        Assert.Equal('"' + value.Replace("\"", "\\\"", StringComparison.Ordinal) + '"', json);
    }

    [Fact]
    public void Any_string_reads_back_through_another_parser_with_lone_surrogates_replaced() =>
        Gen.Char.Array[0, 700].Select(characters => new string(characters)).Sample(value =>
        {
            string json = JsonText.Of(writer => JsonWrite.String(writer, value));
            return JsonSerializer.Deserialize<string>(json) == WellFormed(value);
        }, iter: 300);

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e300, "1E+300")]
    [InlineData(double.Epsilon, "5E-324")]
    [InlineData(double.NaN, "\"NaN\"")]
    [InlineData(double.PositiveInfinity, "\"Infinity\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    public void A_double_is_written_in_its_shortest_form_and_by_name_where_JSON_has_no_number(double value, string expected) =>
        Assert.Equal(expected, JsonText.Of(writer => JsonWrite.Double(writer, value)));

    [Fact]
    public void A_float_is_written_in_its_own_precision() =>
        Assert.Equal("[0.1,\"NaN\",3.4028235E+38]", JsonText.Of(writer => writer.List([0.1f, float.NaN, float.MaxValue], JsonWrite.Single)));

    [Fact]
    public void Whole_numbers_are_written_with_all_digits()
    {
        Assert.Equal("[-128,127]", JsonText.Of(writer => writer.List([sbyte.MinValue, sbyte.MaxValue], JsonWrite.SByte)));
        Assert.Equal("[-32768]", JsonText.Of(writer => writer.List([short.MinValue], JsonWrite.Int16)));
        Assert.Equal("[-2147483648]", JsonText.Of(writer => writer.List([int.MinValue], JsonWrite.Int32)));
        Assert.Equal("[-9223372036854775808]", JsonText.Of(writer => writer.List([long.MinValue], JsonWrite.Int64)));
        Assert.Equal("123456789012345678901234567890", JsonText.Of(writer =>
            JsonWrite.BigInteger(writer, BigInteger.Parse("123456789012345678901234567890", CultureInfo.InvariantCulture))));
        Assert.Equal("-7.50", JsonText.Of(writer => JsonWrite.Decimal(writer, -7.50m)));
        Assert.Equal("-79228162514264337593543950335", JsonText.Of(writer => JsonWrite.Decimal(writer, decimal.MinValue)));
        Assert.Equal("0.0000000000000000000000000001", JsonText.Of(writer => JsonWrite.Decimal(writer, 0.0000000000000000000000000001m)));
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("f", "\"Zg==\"")]
    [InlineData("foob", "\"Zm9vYg==\"")]
    [InlineData("~~~", "\"fn5+\"")]
    public void A_blob_is_base64_with_padding(string ascii, string expected) =>
        Assert.Equal(expected, JsonText.Of(writer => JsonWrite.Blob(writer, System.Text.Encoding.ASCII.GetBytes(ascii))));

    [Fact]
    public void An_enum_without_a_value_is_null() =>
        Assert.Equal("[\"red\",null]", JsonText.Of(writer => writer.List([new Color("red"), default], JsonWrite.Enum)));

    [Fact]
    public void A_document_is_compact_and_keeps_the_spelling_of_its_values()
    {
        JsonDocumentOptions options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        using JsonDocument document = JsonDocument.Parse("""{ "a\u0041" : [ 1.50e3, "\u00e9 é" , true, null, ], /* c */ "b": { } }""", options);
        string json = JsonText.Of(writer => writer.List([document.RootElement, default], JsonWrite.Document));
        Assert.Equal("""[{"a\u0041":[1.50e3,"\u00e9 é",true,null],"b":{}},null]""", json);
    }

    [Fact]
    public void A_very_deep_document_needs_no_stack()
    {
        string deep = new string('[', 10_000) + new string(']', 10_000);
        using JsonDocument document = JsonDocument.Parse(deep, new JsonDocumentOptions { MaxDepth = 20_000 });
        Assert.Equal(deep, JsonText.Of(writer => JsonWrite.Document(writer, document.RootElement)));
    }

    private static string WellFormed(string value) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(value));
}
