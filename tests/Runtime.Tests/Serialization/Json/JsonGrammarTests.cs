using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>The reader takes text apart by itself; what is JSON it must not decide by itself.</summary>
public sealed class JsonGrammarTests
{
    private const string Sample =
        """{"title":"a \"b\" \u00e9\\ 日本","score":-12.5e+3,"labels":{"k1":"v","k2":"\n"},"items":[{"title":null,"level":7},{"x":[true,false,[0.1,{}]]},],"next":{"score":0} }""";

    private static readonly Gen<(int At, int Removed, string Added)[]> Edits = Gen.Select(
        Gen.Int[0, 2000],
        Gen.Int[0, 3],
        Gen.OneOf("", "\"", "\\", "\\u", "{", "}", "[", "]", ",", ":", "0", "1", "-", ".", "e", "E+", "t", "true", "null", " ", "\n", "\u0001", "/", "é", "x")).Array[1, 3];

    [Fact]
    public void It_refuses_what_the_framework_refuses_and_reads_what_the_framework_reads() => Edits.Sample(edits =>
    {
        string json = edits.Aggregate(Sample, Edit);
        Exception? failure = Record.Exception(() => JsonText.Read(json, CatalogJson.Read));
        if (!IsJson(json))
        {
            Assert.IsType<JsonShapeException>(failure);
        }
        else if (failure is not null)
        {
            Assert.NotEqual("JSON", Assert.IsType<JsonShapeException>(failure).Expected);
        }
    }, iter: 20_000);

    [Theory]
    [InlineData("[01]")]
    [InlineData("[-]")]
    [InlineData("[1.]")]
    [InlineData("[.5]")]
    [InlineData("[1e]")]
    [InlineData("[+1]")]
    [InlineData("[1x]")]
    [InlineData("[,]")]
    [InlineData("[1,,2]")]
    [InlineData("[1 2]")]
    [InlineData("[\"\\x\"]")]
    [InlineData("[\"\\u12g4\"]")]
    [InlineData("[\"\\u12\"]")]
    [InlineData("[\"a\nb\"]")]
    [InlineData("[\"a")]
    [InlineData("[tru]")]
    [InlineData("[\u00a0]")]
    public void Malformed_items_are_refused(string json)
    {
        Assert.False(IsJson(json));
        Assert.Equal("JSON", JsonText.Fail(json, static (ref JsonShapeReader r) => r.ReadList(JsonRead.String)).Expected);
    }

    [Fact]
    public void A_string_ends_at_its_quote_however_long_it_is()
    {
        for (int length = 0; length < 100; length++)
        {
            string text = new('a', length);
            Assert.Equal([text, "b"], JsonText.Read($"[\"{text}\",\"b\"]", static (ref JsonShapeReader r) => r.ReadList(JsonRead.String)));
            Assert.Equal([$"{text}\"", "é"], JsonText.Read($"[\"{text}\\\"\",\"é\"]", static (ref JsonShapeReader r) => r.ReadList(JsonRead.String)));
            JsonText.Fail($"[\"{text}\u001f\",\"b\",\"0123456789012345678901234567890123456789\"]", static (ref JsonShapeReader r) => r.ReadList(JsonRead.String));
        }
    }

    [Fact]
    public void A_number_is_the_double_next_to_it() =>
        Gen.Select(Gen.Double, Gen.OneOf("R", "F3", "F7", "F17", "E20", "G9")).Sample((value, format) =>
        {
            if (!double.IsFinite(value) || (format[0] == 'F' && Math.Abs(value) > 1e30))
            {
                return;
            }
            string text = value.ToString(format, CultureInfo.InvariantCulture);
            double read = JsonText.Read($"{{\"score\":{text}}}", CatalogJson.Read).Score!.Value;
            Assert.Equal(BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)), BitConverter.DoubleToInt64Bits(read));
        }, iter: 20_000);

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("99999999999999999999")]
    [InlineData("18446744073709551617")]
    [InlineData("0.30000000000000004")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1e400")]
    [InlineData("5e-324")]
    public void A_number_at_the_edge_is_the_double_next_to_it(string text) =>
        Assert.Equal(
            BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)),
            BitConverter.DoubleToInt64Bits(JsonText.Read($"{{\"score\":{text}}}", CatalogJson.Read).Score!.Value));

    private static string Edit(string json, (int At, int Removed, string Added) edit)
    {
        int at = edit.At % (json.Length + 1);
        return json.Remove(at, Math.Min(edit.Removed, json.Length - at)).Insert(at, edit.Added);
    }

    private static bool IsJson(string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { AllowTrailingCommas = true });
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
