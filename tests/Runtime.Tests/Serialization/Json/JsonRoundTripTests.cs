using CsCheck;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class JsonRoundTripTests
{
    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.String, Gen.Const("red"), Gen.Const("日本 😀"), Gen.Const("\0\u001f\"\\/\u2028")).Select(WellFormed);

    private static readonly Gen<Catalog> Catalogs = Gen.Recursive<Catalog>((depth, inner) =>
        Gen.Select(
            Text.Null(),
            Gen.Double.Nullable(),
            Text.Select(value => new Color(value)).Nullable(),
            Gen.Int.Select(value => new Level(value)).Nullable(),
            depth < 3 ? inner.Array[0, 3].Null() : Gen.Const((Catalog[]?)null),
            Gen.Dictionary(Text, Text)[0, 12].Null(),
            (title, score, color, level, items, labels) => new Catalog
            {
                Title = title,
                Score = score,
                Color = color,
                Level = level,
                Items = items,
                Labels = labels,
            }));

    [Fact]
    public void What_is_written_reads_back_as_it_was() => Catalogs.Sample(catalog =>
    {
        string json = JsonText.Of(writer => CatalogJson.Write(writer, catalog));
        Catalog read = JsonText.Read(json, CatalogJson.Read);
        AssertSame(catalog, read);
        Assert.Equal(json, JsonText.Of(writer => CatalogJson.Write(writer, read)));
    }, iter: 500);

    [Fact]
    public void A_text_cut_anywhere_fails_as_malformed_and_never_otherwise() => Catalogs.Sample(catalog =>
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes(JsonText.Of(writer => CatalogJson.Write(writer, catalog)));
        for (int length = 1; length < json.Length; length += 1 + (length / 16))
        {
            int cut = length;
            JsonShapeException exception = Assert.Throws<JsonShapeException>(() =>
            {
                JsonShapeReader reader = new(json.AsSpan(0, cut));
                CatalogJson.Read(ref reader);
            });
            Assert.Equal("the end of the text", exception.Found);
        }
    }, iter: 50);

    [Fact]
    public void Any_number_reads_back_as_it_was()
    {
        Gen.Double.Sample(value => JsonText.Read(JsonText.Of(writer => JsonWrite.Double(writer, value)), JsonRead.Double).Equals(value));
        Gen.Float.Sample(value => JsonText.Read(JsonText.Of(writer => JsonWrite.Single(writer, value)), JsonRead.Single).Equals(value));
        Gen.Long.Sample(value => JsonText.Read(JsonText.Of(writer => JsonWrite.Int64(writer, value)), JsonRead.Int64) == value);
        Gen.Decimal.Sample(value => JsonText.Read(JsonText.Of(writer => JsonWrite.Decimal(writer, value)), JsonRead.Decimal) == value);
    }

    [Fact]
    public void Any_blob_reads_back_as_it_was() => Gen.Byte.Array[0, 300].Sample(bytes =>
        JsonText.Read(JsonText.Of(writer => JsonWrite.Blob(writer, bytes)), JsonRead.Blob).Span.SequenceEqual(bytes));

    [Fact]
    public void Any_moment_reads_back_as_it_was_in_the_precision_of_its_format() =>
        Gen.Long[0, DateTime.MaxValue.Ticks].Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero)).Sample(value =>
        {
            Assert.Equal(value, JsonText.Read(JsonText.Of(writer => JsonWrite.DateTime(writer, value)), JsonRead.DateTime));
            Assert.Equal(Floor(value, TimeSpan.TicksPerMillisecond), JsonText.Read(JsonText.Of(writer => JsonWrite.EpochSeconds(writer, value)), JsonRead.EpochSeconds));
            Assert.Equal(Floor(value, TimeSpan.TicksPerSecond), JsonText.Read(JsonText.Of(writer => JsonWrite.HttpDate(writer, value)), JsonRead.HttpDate));
        }, iter: 500);

    private static DateTimeOffset Floor(DateTimeOffset value, long unit) => new(value.Ticks - (value.Ticks % unit), TimeSpan.Zero);

    private static string WellFormed(string value) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(value));

    private static void AssertSame(Catalog expected, Catalog actual)
    {
        Assert.Equal(expected with { Items = null, Labels = null }, actual with { Items = null, Labels = null });
        Assert.Equal(expected.Labels?.ToHashSet(), actual.Labels?.ToHashSet());
        Assert.Equal(expected.Items?.Count, actual.Items?.Count);
        for (int i = 0; i < (expected.Items?.Count ?? 0); i++)
        {
            AssertSame(expected.Items![i], actual.Items![i]);
        }
    }
}
