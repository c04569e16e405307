using System.Text;
using System.Text.Json;
using Smithwright.Serialization;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>Documents of services are as they were sent, but for what is no Unicode: nothing that is done with them later may throw.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("\"\\ud800\"", "\"\\ufffd\"")]
    [InlineData("\"\\udc00\\ud800\"", "\"\\ufffd\\ufffd\"")]
    [InlineData("\"\\ud800\\ud83d\\ude00\"", "\"\\ufffd\\ud83d\\ude00\"")]
    [InlineData("\"\\uD83D\\uDE00\"", "\"\\uD83D\\uDE00\"")]
    [InlineData("\"\\ud83dx\"", "\"\\ufffdx\"")]
    [InlineData("\"\\ud83d\\n\"", "\"\\ufffd\\n\"")]
    [InlineData("\"\\\\ud800\"", "\"\\\\ud800\"")]
    [InlineData("{\"\\ud800\":[\"\\udfff\",1]}", "{\"\\ufffd\":[\"\\ufffd\",1]}")]
    public void Halves_of_pairs_are_replaced(string json, string expected)
    {
        JsonElement document = JsonText.Read(json, JsonRead.Document);
        Assert.Equal(expected, document.GetRawText());
        AssertUsable(document);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_replaced()
    {
        JsonElement document = Read([.. "{\"a\":\""u8, 0xFF, 0xFE, .. "\",\""u8, 0xC3, .. "\":[\"\\ud800\"]}"u8]);
        Assert.Equal("{\"a\":\"\uFFFD\uFFFD\",\"\uFFFD\":[\"\\ufffd\"]}", document.GetRawText());
        AssertUsable(document);
    }

    [Fact]
    public void What_is_well_stays_as_it_was_spelt() =>
        Assert.Equal("{\"\\u0061\": [1.50, \"é\\/\"]}", JsonText.Read("{\"\\u0061\": [1.50, \"é\\/\"]}", JsonRead.Document).GetRawText());

    private static JsonElement Read(byte[] json)
    {
        var reader = new JsonShapeReader(json);
        return reader.ReadDocument();
    }

    private static void AssertUsable(JsonElement document)
    {
        StringBuilder text = new();
        new RecordPrinter(text).Member("Document", document);
        Assert.NotEmpty(text.ToString());
        Assert.True(Structural.AreEqual(document, document));
        Structural.HashOf(document);
        JsonElement again = JsonText.Read(JsonText.Of(writer => JsonWrite.Document(writer, document)), JsonRead.Document);
        Assert.True(Structural.AreEqual(document, again));
    }
}
