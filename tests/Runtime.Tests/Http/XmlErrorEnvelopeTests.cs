using System.Net;
using System.Text;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Protocols.Xml;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Http;

public sealed class XmlErrorEnvelopeTests
{
    private static readonly ServiceException Error = new("Someone was <faster>.", "BookOnLoan", HttpStatusCode.Conflict);

    public static TheoryData<string, string> Layouts => new()
    {
        { nameof(XmlErrorEnvelope.Wrapped), "<ErrorResponse><Error><Type>Sender</Type>*</Error></ErrorResponse>" },
        { nameof(XmlErrorEnvelope.Unwrapped), "<Error><Type>Sender</Type>*</Error>" },
        { nameof(XmlErrorEnvelope.Listed), "<Response><Errors><Error>*</Error></Errors></Response>" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Each_layout_is_written_as_its_protocol_has_it_and_read_by_all(string layout, string expected)
    {
        HttpResponseBuilder builder = new();
        Named(layout).Write(builder, Error);
        using HttpResponseMessage response = builder.Build();
        string body = await response.Content.ReadAsStringAsync();
        Assert.Equal(expected.Replace("*", "<Code>BookOnLoan</Code><Message>Someone was &lt;faster&gt;.</Message>", StringComparison.Ordinal), body);
        Assert.Equal(("application/xml", HttpStatusCode.Conflict), (response.Content.Headers.ContentType?.MediaType, response.StatusCode));
        foreach (XmlErrorEnvelope envelope in new[] { XmlErrorEnvelope.Wrapped, XmlErrorEnvelope.Unwrapped, XmlErrorEnvelope.Listed })
        {
            Assert.Equal(new ErrorIdentity("BookOnLoan", "Someone was <faster>."), envelope.Identify(response, Encoding.UTF8.GetBytes(body)));
        }
    }

    [Fact]
    public async Task The_fault_is_the_receiver_s_from_500_on()
    {
        HttpResponseBuilder builder = new();
        XmlErrorEnvelope.Unwrapped.Write(builder, new ServiceException("m", "c", HttpStatusCode.InternalServerError));
        using HttpResponseMessage response = builder.Build();
        Assert.Contains("<Type>Receiver</Type>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ErrorResponse><Error><Code>a#B:http://x</Code></Error><RequestId>r</RequestId></ErrorResponse>", "B", "r")]
    [InlineData("<Response><Errors><Error><Code>B</Code></Error></Errors><RequestID>r</RequestID></Response>", "B", "r")]
    [InlineData("<Error><Code>B</Code><RequestId>r</RequestId></Error>", "B", "r")]
    [InlineData("<Error><Code>B</Code><RequestId>r</Reques", "B", null)]
    [InlineData("{}", null, null)]
    public void Code_and_request_id_are_found_in_every_layout(string body, string? code, string? requestId)
    {
        using HttpResponseMessage response = new(HttpStatusCode.BadRequest);
        ErrorIdentity identity = XmlErrorEnvelope.Wrapped.Identify(response, Encoding.UTF8.GetBytes(body));
        Assert.Equal((code, requestId), (identity.Code, identity.RequestId));
    }

    [Theory]
    [InlineData(404, "NotFound")]
    [InlineData(799, null)]
    public void Without_a_body_the_status_is_the_code(int status, string? code)
    {
        using HttpResponseMessage response = new((HttpStatusCode)status);
        Assert.Equal(code, XmlErrorEnvelope.Unwrapped.Identify(response, []).Code);
    }

    [Fact]
    public void The_message_of_an_event_and_the_text_of_a_member_are_found()
    {
        Assert.Equal("text", XmlErrorEnvelope.Wrapped.FindMessage("<Locked><message>text</message></Locked>"u8));
        Assert.Equal("text", XmlErrorEnvelope.Wrapped.FindText("<ErrorResponse><Error><detail>text</detail></Error></ErrorResponse>"u8, "detail"));
        Assert.Null(XmlErrorEnvelope.Wrapped.FindText("<ErrorResponse><Error><detail/></Error></ErrorResponse>"u8, "detail"));
    }

    [Fact]
    public async Task What_is_written_between_opening_and_code_are_attributes()
    {
        HttpResponseBuilder builder = new();
        XmlShapeWriter writer = XmlErrorEnvelope.Wrapped.Open(builder, Error);
        writer.Attribute("level"u8, "3");
        XmlErrorEnvelope.Wrapped.WriteCode(writer, Error, writesMessage: false);
        XmlErrorEnvelope.Wrapped.End(writer);
        using HttpResponseMessage response = builder.Build();
        Assert.Equal(
            "<ErrorResponse><Error level=\"3\"><Type>Sender</Type><Code>BookOnLoan</Code></Error></ErrorResponse>", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("<Error/>", true)]
    [InlineData("<Error>", true)]
    [InlineData(" \n<?xml version=\"1.0\"?><!-- a > b --><a:Error x=\"1\">", true)]
    [InlineData("\uFEFF<ErrorResponse\n>", true)]
    [InlineData("<Errors>", false)]
    [InlineData("<Result><Error/></Result>", false)]
    [InlineData("<!-- <Error> -->", false)]
    [InlineData("<?xml <Error>", false)]
    [InlineData("<Error", false)]
    [InlineData("Error>", false)]
    [InlineData("", false)]
    public void A_body_is_an_error_by_its_root(string body, bool expected) =>
        Assert.Equal(expected, XmlErrorEnvelope.Unwrapped.IsError(Encoding.UTF8.GetBytes(body)));

    private static XmlErrorEnvelope Named(string name) => name switch
    {
        nameof(XmlErrorEnvelope.Wrapped) => XmlErrorEnvelope.Wrapped,
        nameof(XmlErrorEnvelope.Unwrapped) => XmlErrorEnvelope.Unwrapped,
        _ => XmlErrorEnvelope.Listed,
    };
}
