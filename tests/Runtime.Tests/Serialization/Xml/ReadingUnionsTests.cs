using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

public sealed class ReadingUnionsTests
{
    [Theory]
    [InlineData("<u><letter>a</letter></u>")]
    [InlineData("<u> <other><letter>b</letter></other> <letter>a</letter> </u>")]
    [InlineData("<u><letter>a</letter><other/><empty/><letter>b</letter></u>")]
    public void The_first_member_that_is_known_is_the_value(string xml) =>
        Assert.Equal(new Content.Letter("a"), XmlText.Read(xml, ContentXml.Read));

    [Fact]
    public void Unions_nest_and_may_be_empty()
    {
        Assert.Equal(new Content.Nested(new Content.Empty()), XmlText.Read("<u><nested><empty/></nested></u>", ContentXml.Read));
        Assert.Equal(new Content.Empty(), XmlText.Read("<u><empty><x/></empty></u>", ContentXml.Read));
        Assert.Null(XmlText.Read("<u/>", ContentXml.Read));
        Assert.Null(XmlText.Read("<u> text </u>", ContentXml.Read));
        Assert.Equal("/u/nested: expected a union with one member, found none.", XmlText.Fail("<u><nested/></u>", ContentXml.Read).Message);
    }

    [Theory]
    [InlineData("<u><other/></u>", "<other/>")]
    [InlineData("<u><other a='&lt;&quot;&#xA;' p:b=''>x&amp;<!-- c -->y<in> </in><in/></other></u>", "<other a=\"&lt;&quot;&#xA;\" p:b=\"\">x&amp;y<in> </in><in/></other>")]
    [InlineData("<u xmlns='urn:d' xmlns:p='urn:p'><p:other xmlns:q='urn:q'><q:x xmlns='urn:e'/></p:other></u>", "<p:other xmlns:p=\"urn:p\" xmlns:q=\"urn:q\"><q:x xmlns=\"urn:e\"/></p:other>")]
    [InlineData("<u xmlns='urn:d' xmlns:p='urn:p'><other><a p:b='1'/><p:c/><d xmlns=''><e/></d><f xmlns:p='urn:q'><p:g/></f></other></u>", "<other xmlns=\"urn:d\"><a xmlns:p=\"urn:p\" p:b=\"1\"/><p:c xmlns:p=\"urn:p\"/><d xmlns=\"\"><e/></d><f xmlns:p=\"urn:q\"><p:g/></f></other>")]
    [InlineData("<u xmlns='urn:d' xmlns:p='urn:p'><p:other><p:a/><b><c/></b><d/></p:other></u>", "<p:other xmlns:p=\"urn:p\"><p:a/><b xmlns=\"urn:d\"><c/></b><d xmlns=\"urn:d\"/></p:other>")]
    [InlineData("<u><other>&#xD;<![CDATA[<>]]></other></u>", "<other>&#xD;&lt;&gt;</other>")]
    public void An_unknown_member_alone_is_kept_with_the_namespaces_that_it_depends_on(string xml, string expected)
    {
        Content.Unknown unknown = Assert.IsType<Content.Unknown>(XmlText.Read(xml, ContentXml.Read));
        Assert.Equal("other", unknown.Name);
        Assert.Equal(Sorted(expected), Sorted(unknown.Value));
        Assert.Equal($"<x>{unknown.Value}</x>", XmlText.Of<Content>(unknown, ContentXml.Write));
    }

    [Theory]
    [InlineData("<a/><b/>")]
    [InlineData("text")]
    [InlineData("<a>")]
    [InlineData("</x><x>")]
    [InlineData("<!DOCTYPE a []><a/>")]
    public void An_unknown_member_that_is_not_one_element_is_refused(string xml) => Assert.Equal(
        "The union member that the model does not know must be one element of well-formed XML. (Parameter 'value')",
        Assert.Throws<ArgumentException>(() => XmlText.Of<Content>(new Content.Unknown("a", xml), ContentXml.Write)).Message);

    [Fact]
    public void An_unknown_member_is_written_without_what_stands_around_it() => Assert.Equal(
        "<x><a/></x>",
        XmlText.Of<Content>(new Content.Unknown("a", "<?xml version='1.0'?><!-- c --><a/>"), ContentXml.Write));

    // The order in which namespaces in scope are listed is nobody's promise.
    private static string Sorted(string xml) => string.Join(' ', xml.Split(' ', '>').Order(StringComparer.Ordinal));
}
