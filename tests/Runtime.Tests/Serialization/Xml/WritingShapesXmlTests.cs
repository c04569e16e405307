using System.Collections.Immutable;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

public sealed class WritingShapesXmlTests
{
    private const string Nil = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";

    [Fact]
    public void A_structure_writes_what_is_not_null()
    {
        Parcel parcel = new()
        {
            Kind = "k",
            Version = 1,
            Title = "",
            Weight = 1.5,
            Stamps = ["a", ""],
            Parts = [new(), new() { Version = 2 }],
            Labels = new Dictionary<string, string> { ["<"] = "" },
            Counts = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 },
            Inner = new() { Title = "t" },
            Content = new Content.Nested(new Content.Empty()),
        };
        Assert.Equal(
            "<Parcel xmlns=\"urn:parcel\" xmlns:xsi=\"urn:kind\" xsi:kind=\"k\" version=\"1\">"
            + "<Title xmlns:t=\"urn:title\"></Title><Weight>1.5</Weight>"
            + "<Stamps><Stamp xmlns=\"urn:stamp\">a</Stamp><Stamp xmlns=\"urn:stamp\"></Stamp></Stamps>"
            + "<Part/><Part version=\"2\"/>"
            + "<Labels><entry><key>&lt;</key><value></value></entry></Labels>"
            + "<Count><K>a</K><V>1</V></Count><Count><K>b</K><V>2</V></Count>"
            + "<Inner><Title xmlns:t=\"urn:title\">t</Title></Inner>"
            + "<Content><nested><empty/></nested></Content></Parcel>",
            XmlText.Of(writer => ParcelXml.WriteRoot(writer, parcel)));
    }

    [Fact]
    public void Empty_collections_are_not_absent_unless_flattened() => Assert.Equal(
        "<x><Stamps/><Labels/></x>",
        XmlText.Of(new Parcel { Stamps = [], Labels = new Dictionary<string, string>(), Parts = [], Counts = new Dictionary<string, int>() }, ParcelXml.Write));

    [Fact]
    public void Nothing_is_written_for_a_structure_without_members() => Assert.Equal("<x/>", XmlText.Of(new Parcel(), ParcelXml.Write));

    [Fact]
    public void Collections_nest() => Assert.Equal(
        "<x><l><m><n>1</n></m><m/></l><f><key>k</key><value><entry><key>a</key><value>1</value></entry></value></f></x>",
        XmlText.Of(0, static (writer, _) =>
        {
            writer.List("l"u8, "m"u8, new IReadOnlyList<int>[] { [1], [] }, static (w, v) => w.Items("n"u8, v, XmlWrite.Int32));
            writer.Entries(
                "f"u8, "key"u8, "value"u8, new Dictionary<string, IReadOnlyDictionary<string, int>> { ["k"] = new Dictionary<string, int> { ["a"] = 1 } },
                static (w, v) => w.Entries("entry"u8, "key"u8, "value"u8, v, XmlWrite.Int32));
        }));

    [Fact]
    public void Sparse_collections_write_null_as_nil()
    {
        Assert.Equal(
            $"<x><a><i>1</i><i{Nil}</a><b><i>1</i><i{Nil}</b><c>1</c><c{Nil}</x>",
            XmlText.Of(0, static (writer, _) =>
            {
                writer.List<string?>("a"u8, "i"u8, ["1", null], static (w, v) => XmlWrite.String(w, v!));
                writer.List<int?>("b"u8, "i"u8, [1, null], static (w, v) => XmlWrite.Int32(w, v!.Value));
                writer.Items("c"u8, ImmutableArray.Create<int?>(1, null), static (w, v) => XmlWrite.Int32(w, v!.Value));
            }));
        Assert.Equal(
            $"<x><a><entry><k>a</k><v{Nil}</entry></a><b><k>b</k><v{Nil}</b></x>",
            XmlText.Of(0, static (writer, _) =>
            {
                writer.Map("a"u8, "k"u8, "v"u8, new Dictionary<string, string?> { ["a"] = null }, static (w, v) => XmlWrite.String(w, v!));
                writer.Entries("b"u8, "k"u8, "v"u8, new Dictionary<string, int?> { ["b"] = null }, static (w, v) => XmlWrite.Int32(w, v!.Value));
            }));
    }

    [Fact]
    public void Absent_collections_write_nothing() => Assert.Equal(
        "<x/>",
        XmlText.Of(0, static (writer, _) =>
        {
            writer.List<string>("a"u8, "i"u8, null, XmlWrite.String);
            writer.Items<string>("i"u8, null, XmlWrite.String);
            writer.Map<string>("a"u8, "k"u8, "v"u8, null, XmlWrite.String);
            writer.Entries<string>("a"u8, "k"u8, "v"u8, null, XmlWrite.String);
        }));

    [Fact]
    public void An_enum_without_text_stands_for_null()
    {
        Assert.Equal($"<x{Nil}", XmlText.Of(default(Color), XmlWrite.Enum));
        Assert.Equal("<x a=\"\"/>", XmlText.Of(0, static (writer, _) => writer.Attribute<Color>("a"u8, default(Color), XmlWrite.Enum)));
    }

    [Fact]
    public void A_value_that_contains_itself_is_refused()
    {
        Parcel Deep(int levels) => levels == 1 ? new Parcel() : new Parcel { Inner = Deep(levels - 1) };
        Assert.Equal(
            512, XmlText.Of(writer => ParcelXml.WriteRoot(writer, Deep(512))).Split("Inner").Length / 2 + 1);
        Assert.Equal(
            "Values contain each other more than 512 levels deep. Check whether one of them contains itself.",
            Assert.Throws<ArgumentException>(() => XmlText.Of(writer => ParcelXml.WriteRoot(writer, Deep(513)))).Message);
    }
}
