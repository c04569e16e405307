using System.Net;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Protocols.Json;

namespace Smithwright.Runtime.Tests.Http;

public sealed class JsonErrorEnvelopeTests
{
    private static readonly ServiceException Error = new("Someone was faster.", "BookOnLoan", HttpStatusCode.Conflict);

    [Theory]
    [InlineData("FromHeader", "FromBody", "FromHeader")]
    [InlineData("com.example#FromHeader:http://x", "FromBody", "FromHeader")]
    [InlineData(null, "FromBody", "FromBody")]
    [InlineData("", "FromBody", "FromBody")]
    public void The_code_of_the_header_comes_first(string? header, string body, string expected)
    {
        using HttpResponseMessage response = new(HttpStatusCode.BadRequest);
        if (header is not null)
        {
            response.Headers.TryAddWithoutValidation("x-amzn-errortype", header);
        }
        string json = $$"""{"__type":"{{body}}","message":"text"}""";
        foreach (JsonErrorEnvelope envelope in new[] { JsonErrorEnvelope.NamedInHeader, JsonErrorEnvelope.NamedInBody })
        {
            Assert.Equal(new ErrorIdentity(expected, "text"), envelope.Identify(response, System.Text.Encoding.UTF8.GetBytes(json)));
        }
    }

    [Theory]
    [InlineData("""{"__type":"ex#FromBody","message":"text"}""", "FromBody")]
    [InlineData("""{"code":"FromCode","message":"text"}""", null)]
    [InlineData("""{"Error":{"Code":"FromCode"},"message":"text"}""", null)]
    public void Where_the_type_alone_counts_all_other_places_are_ignored(string json, string? expected)
    {
        using HttpResponseMessage response = new(HttpStatusCode.BadRequest);
        response.Headers.TryAddWithoutValidation("x-amzn-errortype", "FromHeader");
        Assert.Equal(new ErrorIdentity(expected, "text"), JsonErrorEnvelope.NamedByType.Identify(response, System.Text.Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void The_message_of_the_body_comes_first()
    {
        using HttpResponseMessage response = new(HttpStatusCode.BadRequest);
        response.Headers.TryAddWithoutValidation("x-amzn-error-message", "of the header");
        Assert.Equal("of the body", JsonErrorEnvelope.NamedInHeader.Identify(response, """{"message":"of the body"}"""u8).Message);
        Assert.Equal("of the header", JsonErrorEnvelope.NamedInHeader.Identify(response, "{}"u8).Message);
    }

    [Fact]
    public void Events_name_their_message_in_the_payload() =>
        Assert.Equal("text", JsonErrorEnvelope.NamedInHeader.FindMessage("""{"Message":"text"}"""u8));

    [Fact]
    public async Task Errors_are_written_with_the_code_in_a_header()
    {
        using HttpResponseMessage response = Written(JsonErrorEnvelope.NamedInHeader);
        Assert.Equal("BookOnLoan", Assert.Single(response.Headers.GetValues("X-Amzn-ErrorType")));
        Assert.Equal("""{"message":"Someone was faster."}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Errors_are_written_with_the_code_in_the_body()
    {
        using HttpResponseMessage response = Written(JsonErrorEnvelope.NamedInBody);
        Assert.False(response.Headers.Contains("X-Amzn-ErrorType"));
        Assert.Equal("""{"__type":"BookOnLoan","message":"Someone was faster."}""", await response.Content.ReadAsStringAsync());
    }

    private static HttpResponseMessage Written(JsonErrorEnvelope envelope)
    {
        HttpResponseBuilder builder = new();
        envelope.Write(builder, Error);
        HttpResponseMessage response = builder.Build();
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        return response;
    }
}
