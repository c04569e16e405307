using System.Net;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Protocols.Json;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Http;

public sealed class HttpResponseReaderTests
{
    private readonly HttpResponseMessage _response = new(HttpStatusCode.Created);

    [Fact]
    public void Headers_are_found_without_case_in_response_and_body()
    {
        _response.Headers.TryAddWithoutValidation("X-Foo", ["a", "b"]);
        _response.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain");
        HttpResponseReader reader = new(_response, default);

        Assert.Equal(HttpStatusCode.Created, reader.StatusCode);
        Assert.Equal("a, b", reader.Header("x-foo"));
        Assert.Equal("text/plain", reader.Header("content-type"));
        Assert.Null(reader.Header("X-Bar"));
        Assert.Equal(["a", "b"], reader.HeaderList("X-FOO"));
        Assert.Null(reader.HeaderList("X-Bar"));
        Assert.Null(reader.HttpDateHeaderList("X-Bar"));
    }

    [Fact]
    public void Prefixed_headers_go_by_the_rest_of_their_names()
    {
        _response.Headers.TryAddWithoutValidation("X-Meta-Abc", "1");
        _response.Headers.TryAddWithoutValidation("x-meta-def", "2");
        _response.Headers.TryAddWithoutValidation("X-Met", "3");
        IReadOnlyDictionary<string, string> headers = new HttpResponseReader(_response, default).PrefixHeaders("x-meta-");
        Assert.Equal([new("Abc", "1"), new("def", "2")], headers.OrderBy(static header => header.Value, StringComparer.Ordinal));
        Assert.Equal("1", headers["abc"]);
    }

    [Fact]
    public void The_body_is_a_copy()
    {
        byte[] pooled = "text"u8.ToArray();
        HttpResponseReader reader = new(_response, pooled);
        ReadOnlyMemory<byte> kept = reader.Body;
        pooled[0] = (byte)'n';
        Assert.Equal("text"u8.ToArray(), kept.ToArray());
        Assert.True(reader.HasBody);
        Assert.Equal("next", reader.BodyText());
    }

    [Fact]
    public void An_empty_body_reads_as_an_empty_object()
    {
        HttpResponseReader reader = new(_response, default);
        JsonShapeReader json = new(reader.RequireBody().Span);
        json.BeginObject();
        Assert.False(json.NextMember());
        Assert.False(reader.HasBody);
    }

    [Fact]
    public void A_200_has_the_body_that_it_is_required_to_have()
    {
        using HttpResponseMessage response = new(HttpStatusCode.OK);
        HttpResponseReader reader = new(response, default);
        ShapeFormatException exception = Assert.ThrowsAny<ShapeFormatException>(() => reader.RequireBody());
        Assert.Equal("Body: expected content, found none.", exception.Message);
        Assert.True(MalformedContent.Is(exception));
        Assert.True(new ErrorResponse("Echo", response, default, default).RequireBody().IsEmpty);
        Assert.Equal("{}"u8.ToArray(), new HttpResponseReader(response, "{}"u8.ToArray()).RequireBody().ToArray());
    }

    [Theory]
    [InlineData("of the header", "of the header")]
    [InlineData(null, "of the body")]
    public void The_id_of_an_error_comes_from_its_headers_first(string? header, string expected)
    {
        if (header is not null)
        {
            _response.Headers.TryAddWithoutValidation("x-amzn-requestid", header);
        }
        ErrorResponse error = new("Echo", _response, default, new ErrorIdentity("Code", "text") { RequestId = "of the body" });
        Assert.Equal(expected, error.RequestId);
        Assert.Equal(expected, new ServiceException(error).RequestId);
        Assert.Equal(expected, error.WithoutMessage().RequestId);
    }

    [Fact]
    public void A_stream_is_handed_over_once()
    {
        HttpResponseReader reader = new(_response, new MemoryStream([1]), new CallContext("Echo", "example.com", 1024, Events: null) { Errors = JsonErrorEnvelope.NamedInHeader });
        Assert.Equal(1, reader.BodyStream().ReadByte());
        Assert.Throws<InvalidOperationException>(reader.BodyStream);
        Assert.Throws<InvalidOperationException>(new HttpResponseReader(_response, default).BodyStream);
    }
}
