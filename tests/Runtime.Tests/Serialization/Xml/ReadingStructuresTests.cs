using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

public sealed class ReadingStructuresTests
{
    [Fact]
    public void Members_come_in_any_order_and_whatever_is_unknown_is_skipped()
    {
        Parcel parcel = XmlText.Read(
            """
            <?xml version = "1.0" encoding = "UTF-8"?>
            <!-- before --><?pi x?>
            <Anything>
              <![CDATA[text between members]]>
              <Unknown a="b"><Title>no</Title><Deep><Deep/></Deep></Unknown>
              <Weight> 1.5 </Weight><Unknown/>
              <!-- between --><?pi?>
              <Title>a &lt;title&#x3e; &#38;<![CDATA[ <b> ]]><!-- c --> more<?pi y?></Title>
              <Inner><Inner/><Title>inner</Title></Inner>
            </Anything>
            <!-- after -->
            """,
            ParcelXml.Read);
        Assert.Equal("a <title> & <b>  more", parcel.Title);
        Assert.Equal(1.5, parcel.Weight);
        Assert.Equal("inner", parcel.Inner!.Title);
        Assert.Equal(new Parcel(), parcel.Inner.Inner);
    }

    [Theory]
    [InlineData("<a><Title/></a>", "")]
    [InlineData("<a><Title></Title></a>", "")]
    [InlineData("<a><Title><!-- c --></Title></a>", "")]
    [InlineData("<a><Title>  </Title></a>", "  ")]
    [InlineData("<a><Title> <!-- c --> x\r\n</Title></a>", "  x\n")]
    [InlineData("<a><Title>&#xD;&#10;</Title></a>", "\r\n")]
    [InlineData("<a><Title><![CDATA[]]></Title></a>", "")]
    [InlineData("<a><Title>&quot;&apos;&#x1F600;</Title></a>", "\"'😀")]
    [InlineData("<a><Title>1</Title><Title>2</Title></a>", "2")]
    [InlineData("<a></a>", null)]
    [InlineData("<a/>", null)]
    [InlineData("", null)]
    [InlineData(" \r\n\t", null)]
    [InlineData("<a><title>other case</title></a>", null)]
    [InlineData("<a><Title xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:nil='true'/></a>", null)]
    [InlineData("<a><Title xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:nil='false'>t</Title></a>", "t")]
    [InlineData("<a><Title nil='true'>t</Title></a>", "t")]
    public void Text_is_kept_as_it_is_and_empty_is_not_absent(string xml, string? expected) =>
        Assert.Equal(expected, XmlText.Read(xml, ParcelXml.Read).Title);

    [Theory]
    [InlineData("<a xmlns='urn:x'><Title>t</Title></a>")]
    [InlineData("<p:a xmlns:p='urn:x'><p:Title>t</p:Title></p:a>")]
    [InlineData("<p:a><q:Title q:b='' r:b=''>t</q:Title></p:a>")]
    [InlineData("<a><Title xmlns='urn:y' xmlns:z='urn:z'>t</Title></a>")]
    public void Names_are_compared_without_namespaces_declared_or_not(string xml) =>
        Assert.Equal("t", XmlText.Read(xml, ParcelXml.Read).Title);

    [Fact]
    public void Attributes_are_members_and_declarations_are_not()
    {
        Parcel parcel = XmlText.Read(
            "<a xmlns:version='urn:v' xmlns='urn:a' other='x' xsi:kind='&lt;a&#xA;b>' version=' 7 '><Title>t</Title></a>", ParcelXml.Read);
        Assert.Equal(new Parcel { Kind = "<a\nb>", Version = 7, Title = "t" }, parcel);
        Assert.Equal(new Parcel { Version = 8 }, XmlText.Read("<a version='8'/>", ParcelXml.Read));
        Assert.Equal(new Parcel { Version = 8 }, XmlText.Read("<a><Inner version='8'/></a>", ParcelXml.Read).Inner);
    }

    [Theory]
    [InlineData("  \r\n\t<?xml version='1.0'?><a><Title>t</Title></a>")]
    [InlineData("\uFEFF<?xml version='1.0'?><a><Title>t</Title></a>")]
    [InlineData("\uFEFF \n<?xml version='1.0'?>\n<a><Title>t</Title></a>\n")]
    [InlineData("<a><Title>t</Title></a>")]
    public void Blanks_and_a_mark_may_stand_before_the_declaration(string xml) =>
        Assert.Equal("t", XmlText.Read(xml, ParcelXml.Read).Title);

    [Fact]
    public void The_roots_text_can_be_the_member()
    {
        Assert.Equal("eu-west-1", XmlText.Read("<LocationConstraint xmlns=\"urn:s\">eu-west-1</LocationConstraint>", XmlRead.String));
        Assert.Equal("", XmlText.Read("<LocationConstraint/>", XmlRead.String));
        Assert.Equal(new Color("red"), XmlText.Read("<c>red</c>", XmlRead.Enum<Color>));
    }

    [Theory]
    [InlineData("<OpResponse xmlns='urn:o'><OpResult><Title>t</Title></OpResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></OpResponse>", "t")]
    [InlineData("<OpResponse><ResponseMetadata/><OpResult><Title>t</Title></OpResult></OpResponse>", "t")]
    [InlineData("<OpResponse><ResponseMetadata><Title>no</Title></ResponseMetadata></OpResponse>", null)]
    [InlineData("<OpResponse><OpResult/></OpResponse>", null)]
    [InlineData("<OpResponse/>", null)]
    [InlineData("", null)]
    public void The_members_of_a_response_may_stand_in_a_wrapper(string xml, string? expected) =>
        Assert.Equal(expected, XmlText.Read(xml, ReadResult).Title);

    [Theory]
    [InlineData("<OpResponse><OpResult><Title>t</Title></OpResult>")]
    [InlineData("<OpResponse><OpResult><Title>t</Title></OpResult></Other>")]
    [InlineData("<OpResponse><OpResult/></OpResponse><more/>")]
    [InlineData("<OpResponse>")]
    public void What_follows_the_wrapper_has_to_be_whole(string xml) => XmlText.Fail(xml, ReadResult);

    [Theory]
    [InlineData("<a></a><b/>")]
    [InlineData("<a/>text")]
    [InlineData("<a><Title>t</Title></a></a>")]
    public void What_follows_the_root_is_refused(string xml)
    {
        XmlText.Fail(xml, ParcelXml.Read);
        XmlText.Fail("<a>x</a><b/>", XmlRead.String);
    }

    [Fact]
    public void A_required_structure_that_did_not_come_has_no_members()
    {
        Parcel missing = XmlText.Read("<a><b/></a>", static reader =>
        {
            reader.BeginStructure();
            while (reader.NextMember())
            {
                reader.Skip();
            }
            Parcel first = reader.Missing("First", ParcelXml.Read);
            return first with { Inner = reader.Missing("Second", ParcelXml.Read) };
        });
        Assert.Equal(new Parcel { Inner = new Parcel() }, missing);
    }

    [Fact]
    public void A_required_structure_does_not_take_the_attributes_of_the_element_that_lacks_it() => Assert.Equal(
        new Parcel(),
        XmlText.Read("<a><b version='3'/></a>", static reader => reader.ReadList("b", static r =>
        {
            r.BeginStructure();
            Assert.False(r.NextMember());
            return r.Missing("First", ParcelXml.Read);
        }))[0]);

    [Fact]
    public void A_required_union_that_did_not_come_is_missed_with_its_path()
    {
        static Content Outer(XmlShapeReader reader)
        {
            reader.BeginStructure();
            while (reader.NextMember())
            {
                reader.Skip();
            }
            return reader.Missing("Content", ContentXml.Read);
        }
        static Content Top(XmlShapeReader reader)
        {
            reader.BeginStructure();
            while (reader.NextMember())
            {
                return Outer(reader);
            }
            return reader.Missing("Holder", Outer);
        }
        Assert.Equal("/a/b/Content: expected a union with one member, found none.", XmlText.Fail("<a><b/></a>", Top).Message);
        Assert.Equal("/a/Holder/Content: expected a union with one member, found none.", XmlText.Fail("<a></a>", Top).Message);
    }

    private static Parcel ReadResult(XmlShapeReader reader)
    {
        reader.MoveToResult("OpResult");
        return ParcelXml.Read(reader);
    }
}
