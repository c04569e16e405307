using Smithwright.Runtime.Messages.Bodies;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Protocols.Json;
using Smithwright.Runtime.Serialization.Json;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.Runtime.Tests.Http;

public sealed class RpcOperationTests
{
    [Fact]
    public async Task Path_and_headers_name_the_operation()
    {
        HttpRequestBuilder builder = new(new RequestSettings());
        EchoRpc operation = new();
        operation.WriteRequest("text", builder);
        PreparedRequest request = await builder.BuildAsync(CancellationToken.None);
        Assert.Equal(HttpMethod.Post, operation.Method);
        Assert.Equal("/service/Echo/operation/Echo", request.Path);
        Assert.Equal([new("X-Amz-Target", "Echo.Echo"), new("Content-Type", "application/json")], request.Headers);
        Assert.Equal("{}"u8.ToArray(), Assert.IsType<BufferedBody>(request.Body).Bytes.ToArray());
    }

    private sealed class EchoRpc() : RpcOperation<string, string>(
        "Echo", "/service/Echo/operation/Echo", JsonErrorEnvelope.NamedInBody, new KeyValuePair<string, string>("X-Amz-Target", "Echo.Echo"))
    {
        protected internal override string ReadResponse(HttpResponseReader response) => response.BodyText();

        protected internal override ServiceException ReadError(ErrorResponse error) => new EchoException(error);

        protected override void WriteBody(string input, HttpRequestBuilder request)
        {
            JsonShapeWriter writer = new(request.BeginBody("application/json"));
            writer.BeginObject();
            writer.EndObject();
        }
    }
}
