using System.Text;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

public sealed class XmlErrorReaderTests
{
    [Theory]
    [InlineData("<ErrorResponse><Error><Type>Sender</Type><Code>C</Code><Message>M</Message><Title>t</Title></Error><RequestId>R</RequestId></ErrorResponse>")]
    [InlineData("<ErrorResponse xmlns='urn:e'><RequestId>R</RequestId><Error><Title>t</Title><message>M</message><Code>C</Code></Error></ErrorResponse>")]
    [InlineData("<?xml version='1.0'?>\n<Error><Code>C</Code><Message>M</Message><Title>t</Title><RequestId>R</RequestId></Error>")]
    [InlineData("<Response><Errors><Error><Code>C</Code><Message>M</Message><Title>t</Title></Error></Errors><RequestID>R</RequestID></Response>")]
    [InlineData("<Response><Errors><x/><Error><Code>C</Code><Message>M</Message><Title>t</Title></Error><Error><Code>D</Code><Title>u</Title></Error></Errors><requestId>R</requestId></Response>")]
    [InlineData("<Other><code>C</code><Message>M</Message><Title>t</Title><RequestId>R</RequestId></Other>")]
    public void Every_envelope_is_found(string xml)
    {
        byte[] body = Encoding.UTF8.GetBytes(xml);
        Assert.Equal(new XmlErrorFields("C", "M", "R"), XmlErrorReader.Identify(body));
        Assert.Equal("t", ParcelXml.Read(XmlErrorReader.Members(body)).Title);
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("<Error/>", null, null)]
    [InlineData("<ErrorResponse><Error><Code>C</Code><Message>M</Mess", "C", null)]
    [InlineData("<ErrorResponse><Error><Code>C</Code><Message>M</Message>", "C", "M")]
    [InlineData("<Error><Code>C</Code><Message><b/></Message></Error>", "C", null)]
    [InlineData("<html><body><Error><Code>C</Code></Error></body></html>", null, null)]
    [InlineData("<Error><Error><Error><Error><Code>C</Code></Error></Error></Error></Error>", null, null)]
    [InlineData("not found", null, null)]
    [InlineData("<Error><Code/><Message/></Error>", "", "")]
    public void A_body_that_is_broken_gives_what_stands_before_the_mistake(string xml, string? code, string? message) =>
        Assert.Equal(new XmlErrorFields(code, message, null), XmlErrorReader.Identify(Encoding.UTF8.GetBytes(xml)));

    [Theory]
    [InlineData("<ErrorResponse><Error><Title>t</Title></Error>")]
    [InlineData("<Response><Errors><Error><Title>t</Title></Error></Errors></Other>")]
    [InlineData("nothing")]
    public void Members_of_a_body_that_is_broken_are_refused(string xml) =>
        Assert.Throws<XmlShapeException>(() => ParcelXml.Read(XmlErrorReader.Members(Encoding.UTF8.GetBytes(xml))));

    [Fact]
    public void An_error_without_members_has_none() =>
        Assert.Equal(new Parcel(), ParcelXml.Read(XmlErrorReader.Members(ReadOnlyMemory<byte>.Empty)));
}
