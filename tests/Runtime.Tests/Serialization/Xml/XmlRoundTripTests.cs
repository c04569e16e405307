using CsCheck;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Equality;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

public sealed class XmlRoundTripTests
{
    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.String[Gen.Char, 0, 20].Select(Sendable), Gen.Const(""), Gen.Const(" \r\n\t "), Gen.Const("日本 😀 <&>\"']]>"), Gen.String[Gen.Char["<&>\r\n\t\" ab"], 0, 12]);

    private static readonly Gen<Content> Contents = Gen.Recursive<Content>((depth, inner) => depth < 3
        ? Gen.OneOf(
            Text.Select(text => (Content)new Content.Letter(text)),
            Gen.Const((Content)new Content.Empty()),
            Gen.Const((Content)new Content.Unknown("other", "<other a=\"&#xA;\"> x<y/></other>")),
            inner.Select(content => (Content)new Content.Nested(content)))
        : Gen.Const((Content)new Content.Empty()));

    private static readonly Gen<Parcel> Parcels = Gen.Recursive<Parcel>((depth, inner) => Gen.Select(
        Gen.Select(Text.Null(), Gen.Int.Nullable(), Text.Null(), Gen.Double.Nullable(), Text.Select(text => new Color(text)).Nullable(), Gen.Int.Select(value => new Level(value)).Nullable()),
        Gen.Select(Text.Array[0, 9].Null(), Gen.Dictionary(Text, Text)[0, 9].Null(), Gen.Dictionary(Text, Gen.Int)[1, 4].Null(), Contents.Null()),
        depth < 2 ? Gen.Select(inner.Array[1, 2].Null(), inner.Null()) : Gen.Const<(Parcel[]?, Parcel?)>((null, null)),
        (scalars, collections, parcels) => new Parcel
        {
            Kind = scalars.Item1,
            Version = scalars.Item2,
            Title = scalars.Item3,
            Weight = scalars.Item4,
            Color = scalars.Item5,
            Level = scalars.Item6,
            Stamps = collections.Item1,
            Labels = collections.Item2,
            Counts = collections.Item3,
            Content = collections.Item4,
            Parts = parcels.Item1,
            Inner = parcels.Item2,
        }));

    [Fact]
    public void What_is_written_reads_back_as_it_was() => Parcels.Sample(parcel =>
    {
        string xml = XmlText.Of(writer => ParcelXml.WriteRoot(writer, parcel));
        Parcel read = XmlText.Read(xml, ParcelXml.Read);
        AssertSame(parcel, read);
    }, iter: 100);

    [Fact]
    public void What_is_written_is_what_another_parser_reads() => Parcels.Sample(parcel =>
    {
        string xml = XmlText.Of(writer => ParcelXml.WriteRoot(writer, parcel));
        System.Xml.Linq.XElement root = System.Xml.Linq.XElement.Parse(xml, System.Xml.Linq.LoadOptions.PreserveWhitespace);
        Assert.Equal(parcel.Kind, (string?)root.Attribute("{urn:kind}kind"));
        Assert.Equal(parcel.Title, (string?)root.Element("{urn:parcel}Title"));
        Assert.Equal(parcel.Stamps, root.Element("{urn:parcel}Stamps")?.Elements("{urn:stamp}Stamp").Select(stamp => stamp.Value).ToArray());
    }, iter: 50);

    private static string Sendable(string text) => string.Concat(
        text.EnumerateRunes().Where(rune => rune.Value is 9 or 10 or 13 or (>= 0x20 and not (0xFFFE or 0xFFFF)))
            .Select(rune => rune.ToString()));

    private static void AssertSame(Parcel expected, Parcel actual)
    {
        Assert.Equal(Bare(expected), Bare(actual));
        Assert.Equal(expected.Stamps, actual.Stamps);
        Assert.True(Structural.AreEqual(expected.Labels, actual.Labels));
        Assert.True(Structural.AreEqual(expected.Counts, actual.Counts));
        WithoutNamespaces(expected.Content, actual.Content);
        Assert.Equal(expected.Parts?.Count, actual.Parts?.Count);
        for (int i = 0; i < (expected.Parts?.Count ?? 0); i++)
        {
            AssertSame(expected.Parts![i], actual.Parts![i]);
        }
        Assert.Equal(expected.Inner is null, actual.Inner is null);
        if (expected.Inner is not null)
        {
            AssertSame(expected.Inner, actual.Inner!);
        }
    }

    private static Parcel Bare(Parcel parcel) => parcel with { Stamps = null, Labels = null, Counts = null, Content = null, Parts = null, Inner = null };

    // The namespaces of the document that an unknown member came in are kept with it.
    private static void WithoutNamespaces(Content? expected, Content? actual)
    {
        if (expected is Content.Nested outer)
        {
            WithoutNamespaces(outer.Value, Assert.IsType<Content.Nested>(actual).Value);
        }
        else if (expected is Content.Unknown)
        {
            Content.Unknown unknown = Assert.IsType<Content.Unknown>(actual);
            Assert.Equal("other", unknown.Name);
            Assert.Contains("urn:parcel", unknown.Value, StringComparison.Ordinal);
            Assert.EndsWith(" a=\"&#xA;\"> x<y/></other>", unknown.Value, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected, actual);
        }
    }
}
