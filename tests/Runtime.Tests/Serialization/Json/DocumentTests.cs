using System.Text;
using System.Text.Json;
using Smithwright.Runtime.JmesPath;
using Smithwright.Runtime.Serialization.Equality;
using Smithwright.Runtime.Serialization.Json;
using Smithwright.Runtime.Serialization.Printing;

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
    public void What_is_well_stays_in_its_spelling() =>
        Assert.Equal("{\"\\u0061\": [1.50, \"é\\/\"]}", JsonText.Read("{\"\\u0061\": [1.50, \"é\\/\"]}", JsonRead.Document).GetRawText());

    /// <summary>What a caller made of such bytes is the caller's, and is no reason to fail far from there.</summary>
    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("[1,\"a\\udfff\"]")]
    [InlineData("{\"\\ud800\":1,\"b\":{\"c\":\"\\ud800\"}}")]
    [InlineData("\"\u00ff\"")]
    [InlineData("{\"\u00ff\":[\"\u00c3\"]}")]
    [InlineData("[\"\u00ff\",\"\\ud800\"]")]
    public void Documents_of_callers_can_be_used_as_well(string latin)
    {
        byte[] json = Encoding.Latin1.GetBytes(latin);
        JsonElement document = JsonDocument.Parse(json).RootElement;
        JsonElement same = JsonDocument.Parse(json).RootElement;
        Assert.NotEmpty(Printed(document));
        Assert.True(Structural.AreEqual(document, same));
        Assert.Equal(Structural.HashOf(document), Structural.HashOf(same));
        Assert.False(Structural.AreEqual(document, JsonDocument.Parse("[\"other\"]").RootElement));
        JmesValue value = JmesValue.Of(document);
        Assert.Equal(value, JmesValue.Of(same));
        Assert.NotNull(value.MemberValues?.Select(static member => member.MemberValues).ToArray() ?? []);
    }

    [Fact]
    public void Documents_that_differ_where_they_can_be_read_are_not_equal() => Assert.False(Structural.AreEqual(
        JsonDocument.Parse("[\"\\ud800\",1]").RootElement, JsonDocument.Parse("[\"\\ud800\",2]").RootElement));

    [Fact]
    public void A_document_of_a_caller_is_written_or_refused()
    {
        Assert.Equal("\"\\ud800\"", Written(JsonDocument.Parse("\"\\ud800\"").RootElement));
        Assert.Equal("\"\\uFFFD\"", Written(JsonDocument.Parse(new byte[] { (byte)'"', 0xFF, (byte)'"' }).RootElement), ignoreCase: true);
        Assert.Throws<ArgumentException>(() => Written(JsonDocument.Parse((byte[])[.. "[\""u8, 0xFF, .. "\",\"\\ud800\"]"u8]).RootElement));
    }

    private static string Written(JsonElement document) => JsonText.Of(writer => JsonWrite.Document(writer, document));

    private static string Printed(JsonElement document)
    {
        StringBuilder text = new();
        new RecordPrinter(text).Member("Document", document);
        return text.ToString();
    }

    private static JsonElement Read(byte[] json)
    {
        JsonShapeReader reader = new(json);
        return reader.ReadDocument();
    }

    private static void AssertUsable(JsonElement document)
    {
        Assert.NotEmpty(Printed(document));
        Assert.True(Structural.AreEqual(document, document));
        Structural.HashOf(document);
        JsonElement again = JsonText.Read(JsonText.Of(writer => JsonWrite.Document(writer, document)), JsonRead.Document);
        Assert.True(Structural.AreEqual(document, again));
    }
}
