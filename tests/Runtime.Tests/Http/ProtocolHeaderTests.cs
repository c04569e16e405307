using System.Net;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Protocols.Json;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.Runtime.Tests.Http;

/// <summary>Where requests have the header <c>smithy-protocol</c>, responses must have the same.</summary>
public sealed class ProtocolHeaderTests
{
    private const string Error = """{"__type":"ex#InvalidInputException","message":"text"}""";

    private static readonly (string, string) Same = ("smithy-protocol", "rpc-v2-json");

    [Fact]
    public async Task A_response_of_the_protocol_is_read() => Assert.Equal("text", await CallAsync(ScriptedHandler.Answer(200, "text", Same)));

    [Fact]
    public async Task A_success_of_another_protocol_is_malformed()
    {
        Assert.Equal(
            "The response of Echo could not be read. Header smithy-protocol: expected \"rpc-v2-json\", found none.",
            (await Assert.ThrowsAsync<MalformedResponseException>(() => CallAsync(ScriptedHandler.Answer(200, "text")))).Message);
        Assert.Equal(
            "The response of Echo could not be read. Header smithy-protocol: expected \"rpc-v2-json\", found \"rpc-v2-xml\".",
            (await Assert.ThrowsAsync<MalformedResponseException>(() => CallAsync(ScriptedHandler.Answer(200, "text", ("smithy-protocol", "rpc-v2-xml"))))).Message);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(204)]
    public async Task Nothing_but_200_is_a_success(int status)
    {
        ServiceException exception = await Assert.ThrowsAnyAsync<ServiceException>(() => CallAsync(ScriptedHandler.Answer(status, "", Same)));
        Assert.IsType<EchoException>(exception);
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
    }

    [Fact]
    public async Task An_error_of_the_protocol_has_its_type_in_the_body()
    {
        ServiceException exception = await Assert.ThrowsAnyAsync<ServiceException>(
            () => CallAsync(ScriptedHandler.Answer(400, Error, Same, ("x-amzn-errortype", "Wrong"))));
        Assert.Equal("InvalidInputException", exception.ErrorCode);
        Assert.Equal("text", exception.Message);
    }

    [Fact]
    public async Task An_error_of_another_protocol_is_known_by_its_status_alone()
    {
        ServiceException exception = await Assert.ThrowsAnyAsync<ServiceException>(() => CallAsync(ScriptedHandler.Answer(400, Error)));
        Assert.Null(exception.ErrorCode);
        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
    }

    [Fact]
    public void Stand_ins_answer_with_the_header()
    {
        using HttpResponseMessage response = new EchoRpcV2().CreateErrorResponse(new ServiceException("text", "Code", HttpStatusCode.BadRequest));
        Assert.Equal("rpc-v2-json", Assert.Single(response.Headers.GetValues("smithy-protocol")));
    }

    private static async Task<string> CallAsync(Func<HttpResponseMessage> answer)
    {
        using ScriptedHandler handler = new(answer);
        using EchoRpcClient client = new(handler);
        string output = await client.CallAsync();
        Assert.Single(handler.Requests);
        return output;
    }

    private sealed class EchoRpcClient(HttpMessageHandler handler) : Smithwright.Runtime.Client.ServiceClient(
        EchoClient.Service, EchoClient.Options(), new HttpClient(handler), Environment.GetEnvironmentVariable)
    {
        public Task<string> CallAsync() => InvokeAsync(new EchoRpcV2(), "text", CancellationToken.None);
    }

    private sealed class EchoRpcV2() : RpcOperation<string, string>(
        "Echo", "/service/Echo/operation/Echo", JsonErrorEnvelope.NamedByType, new KeyValuePair<string, string>("smithy-protocol", "rpc-v2-json"))
    {
        protected internal override string ReadResponse(HttpResponseReader response) => response.BodyText();

        protected internal override ServiceException ReadError(ErrorResponse error) => new EchoException(error);

        protected override void WriteBody(string input, HttpRequestBuilder request)
        {
        }
    }
}
