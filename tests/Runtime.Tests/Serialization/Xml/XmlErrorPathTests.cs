using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

public sealed class XmlErrorPathTests
{
    [Theory]
    [InlineData("<a><Weight>secret</Weight></a>", "/a/Weight: expected a number, found other text.")]
    [InlineData("<a><Weight/></a>", "/a/Weight: expected a number, found other text.")]
    [InlineData("<a><Weight>1<secret/></Weight></a>", "/a/Weight: expected a number, found an element.")]
    [InlineData("<a><Title><b>secret</b></Title></a>", "/a/Title: expected a string, found an element.")]
    [InlineData("<a version='secret'/>", "/a/@version: expected a 32-bit integer, found other text.")]
    [InlineData("<a><Inner version='2147483648'/></a>", "/a/Inner/@version: expected a 32-bit integer, found other text.")]
    [InlineData("<a><Level>1.5</Level></a>", "/a/Level: expected a 32-bit integer, found other text.")]
    [InlineData("<a><Seal>secret</Seal></a>", "/a/Seal: expected base64, found other text.")]
    [InlineData("<a><Sent>not a\ntime</Sent></a>", "/a/Sent: expected a timestamp, found \"not a time\".")]
    [InlineData("<p:a><Part/><Title/><Part><Part/><Part><Weight>x</Weight></Part></Part></p:a>", "/a/Part[2]/Part[2]/Weight: expected a number, found other text.")]
    [InlineData("<a><Stamps><x/><Stamp/><Stamp><b/></Stamp></Stamps></a>", "/a/Stamps/Stamp[2]: expected a string, found an element.")]
    [InlineData("<a><Labels><entry><key>secret</key><value><b/></value></entry></Labels></a>", "/a/Labels/entry[1]/value: expected a string, found an element.")]
    [InlineData("<a><Labels><entry><key>k</key></entry><entry><value>secret</value></entry></Labels></a>", "/a/Labels/entry[2]: expected a map entry with a key, found none.")]
    [InlineData("<a><Count><K>k</K><V>1</V></Count><Count><K>secret</K><V>x</V></Count></a>", "/a/Count[2]/V: expected a number, found other text.")]
    [InlineData("<a><Inner><Content><nested/></Content></Inner></a>", "/a/Inner/Content/nested: expected a union with one member, found none.")]
    public void The_message_has_the_path_and_no_value(string xml, string expected)
    {
        XmlShapeException exception = XmlText.Fail(xml, ParcelXml.Read);
        Assert.Equal(expected.Replace("/V: expected a number", "/V: expected a 32-bit integer", StringComparison.Ordinal), exception.Message);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public void A_root_that_is_a_value_has_a_path_too()
    {
        Assert.Equal("/n: expected a number, found other text.", XmlText.Fail("<n>x</n>", XmlRead.Double).Message);
        Assert.Equal("/n: expected a timestamp, found other text.", XmlText.Fail("<n>secret</n>", XmlRead.SensitiveTimestamp).Message);
    }

    [Theory]
    [InlineData("<a><Inner><Title>secret", "/a/Inner/Title", "malformed text at line 1, position 24")]
    [InlineData("<a><Inner/>", "/a", "malformed text at line 1, position 12")]
    [InlineData("<a>\n<Title>t</secret></a>", "/a/Title", "malformed text at line 2, position 11")]
    [InlineData("<a><b secret></a>", "/a", "malformed text at line 1, position 13")]
    [InlineData("<a>&secret;</a>", "/a", "malformed text at line 1, position 5")]
    [InlineData("secret", "/", "malformed text at line 1, position 1")]
    [InlineData("{\"secret\":1}", "/", "malformed text at line 1, position 1")]
    [InlineData("<!DOCTYPE a [<!ENTITY x 'secret'>]><a>&x;</a>", "/", "a document type declaration, which is not allowed")]
    public void Malformed_text_is_named_by_its_place_and_never_shown(string xml, string path, string place)
    {
        XmlShapeException exception = XmlText.Fail(xml, ParcelXml.Read);
        Assert.Equal($"{path}: expected XML, found {place}.", exception.Message);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public void A_long_name_is_shortened_in_a_path() =>
        Assert.Equal($"/{new string('n', 64)}…", XmlText.Fail($"<{new string('n', 1000)}>x</{new string('n', 1000)}>", XmlRead.Double).Path);

    [Fact]
    public void All_formats_have_one_base_of_their_exceptions() =>
        Assert.IsAssignableFrom<Smithwright.Runtime.Serialization.ShapeFormatException>(XmlText.Fail("<n/>", XmlRead.Double));
}
