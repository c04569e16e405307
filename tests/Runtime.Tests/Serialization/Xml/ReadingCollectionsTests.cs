using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

public sealed class ReadingCollectionsTests
{
    private const string Nil = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'";

    [Theory]
    [InlineData("<a><Stamps><Stamp>1</Stamp> <x/><Stamp/><Stamp>3</Stamp></Stamps></a>", "1,,3")]
    [InlineData("<a><Stamps/></a>", "")]
    [InlineData("<a><Stamps></Stamps></a>", "")]
    [InlineData("<a><Stamps>  <!-- c --> </Stamps></a>", "")]
    [InlineData($"<a><Stamps><Stamp {Nil}/><Stamp>2</Stamp></Stamps></a>", "2")]
    [InlineData("<a></a>", null)]
    public void A_list_stands_in_an_element_of_its_own(string xml, string? expected)
    {
        IReadOnlyList<string>? stamps = XmlText.Read(xml, ParcelXml.Read).Stamps;
        Assert.Equal(expected, stamps is null ? null : string.Join(',', stamps));
    }

    [Fact]
    public void Items_of_flattened_lists_need_not_be_neighbors()
    {
        Parcel parcel = XmlText.Read(
            "<a><Part><Title>1</Title></Part><Count><K>a</K><V>1</V></Count><Part/><Title>t</Title><Count><V>2</V><K>b</K></Count><Part><Title>3</Title></Part></a>",
            ParcelXml.Read);
        Assert.Equal(["1", null, "3"], parcel.Parts!.Select(part => part.Title));
        Assert.Equal([new("a", 1), new("b", 2)], parcel.Counts!);
        Assert.Equal("t", parcel.Title);
    }

    [Fact]
    public void Lists_nest()
    {
        IReadOnlyList<IReadOnlyList<int>> matrix = XmlText.Read(
            "<a><member><member>1</member><member>2</member></member><member/><member><member>3</member></member></a>",
            static reader => reader.ReadList("member", static r => r.ReadList("member", XmlRead.Int32)));
        Assert.Equal([[1, 2], [], [3]], matrix);
    }

    [Fact]
    public void Sparse_lists_keep_null()
    {
        string xml = $"<a><m>1</m><m {Nil}/><m {Nil}>x<y/></m><m>2</m></a>";
        Assert.Equal(["1", null, null, "2"], XmlText.Read(xml, static reader => reader.ReadSparseList("m", XmlRead.String)));
        Assert.Equal([1, null, null, 2], XmlText.Read(xml, static reader => reader.ReadSparseValueList("m", XmlRead.Int32)));
        Assert.Equal(["1", "2"], XmlText.Read(xml, static reader => reader.ReadList("m", XmlRead.String)));
    }

    [Fact]
    public void Sparse_flattened_collections_keep_null()
    {
        string xml = $"<a><m>1</m><e><k>a</k><v {Nil}/></e><m {Nil}/><e><k>b</k></e><n>1</n><n {Nil}/><f><k>c</k></f></a>";
        IReadOnlyList<string?>? texts = null;
        IReadOnlyList<int?>? numbers = null;
        IReadOnlyDictionary<string, string?>? entries = null;
        IReadOnlyDictionary<string, int?>? valueEntries = null;
        XmlText.Read(xml, reader =>
        {
            reader.BeginStructure();
            while (reader.NextMemberOrNull())
            {
                if (reader.IsMember("m")) { texts = reader.ReadSparseItem(texts, XmlRead.String); }
                else if (reader.IsMember("n")) { numbers = reader.ReadSparseValueItem(numbers, XmlRead.Int32); }
                else if (reader.IsMember("e")) { entries = reader.ReadSparseEntry(entries, "k", "v", XmlRead.String); }
                else if (reader.IsMember("f")) { valueEntries = reader.ReadSparseValueEntry(valueEntries, "k", "v", XmlRead.Int32); }
                else { reader.Skip(); }
            }
            return 0;
        });
        Assert.Equal(["1", null], texts!);
        Assert.Equal([1, null], numbers!);
        Assert.Equal([new("a", null), new("b", null)], entries!);
        Assert.Equal([new("c", null)], valueEntries!);
    }

    [Theory]
    [InlineData("<a><Labels><entry><key>a</key><value>1</value></entry><x/><entry><value/><key/><other/></entry></Labels></a>", "a=1;=")]
    [InlineData("<a><Labels><entry><key>a</key><value>1</value></entry><entry><key>a</key><value>2</value></entry></Labels></a>", "a=2")]
    [InlineData("<a><Labels><entry><key>a</key></entry></Labels></a>", "")]
    [InlineData($"<a><Labels><entry><key>a</key><value {Nil}/></entry></Labels></a>", "")]
    [InlineData("<a><Labels/></a>", "")]
    [InlineData("<a><Labels></Labels></a>", "")]
    [InlineData("<a/>", null)]
    public void A_map_has_an_element_for_each_entry(string xml, string? expected)
    {
        IReadOnlyDictionary<string, string>? labels = XmlText.Read(xml, ParcelXml.Read).Labels;
        Assert.Equal(expected, labels is null ? null : string.Join(';', labels.Select(label => $"{label.Key}={label.Value}")));
    }

    [Fact]
    public void Sparse_maps_keep_null()
    {
        string xml = $"<a><entry><k>a</k><v {Nil}/></entry><entry><k>b</k></entry><entry><k>c</k><v>1</v></entry></a>";
        Assert.Equal([new("a", null), new("b", null), new("c", "1")], XmlText.Read(xml, static reader => reader.ReadSparseMap("k", "v", XmlRead.String)));
        Assert.Equal([new("a", null), new("b", null), new("c", 1)], XmlText.Read(xml, static reader => reader.ReadSparseValueMap("k", "v", XmlRead.Int32)));
        Assert.Equal([new("c", 1)], XmlText.Read(xml, static reader => reader.ReadMap("k", "v", XmlRead.Int32)));
    }

    [Fact]
    public void Maps_nest() => Assert.Equal(
        "Bar",
        XmlText.Read(
            "<a><entry><key>foo</key><value><entry><key>bar</key><value>Bar</value></entry></value></entry></a>",
            static reader => reader.ReadMap("key", "value", static r => r.ReadMap("key", "value", XmlRead.String)))["foo"]["bar"]);

    [Fact]
    public void Collections_leave_out_unions_without_a_member()
    {
        Assert.Equal(
            [new Content.Letter("x")],
            XmlText.Read<IReadOnlyList<Content>>("<a><m/><m><letter>x</letter></m></a>", static reader => reader.ReadList<Content>("m", ContentXml.Read)));
        Assert.Empty(XmlText.Read("<a><entry><key>k</key><value/></entry></a>", static reader => reader.ReadMap<Content>("key", "value", ContentXml.Read)));
        Assert.Empty(XmlText.Read("<a><m/></a>", static reader =>
        {
            reader.BeginStructure();
            Assert.True(reader.NextMember());
            return reader.ReadItem<Content>(null, ContentXml.Read);
        }));
    }
}
