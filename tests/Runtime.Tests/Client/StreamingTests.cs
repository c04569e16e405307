using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

public sealed class StreamingTests
{
    [Fact]
    public async Task A_streamed_body_is_the_caller_s_and_frees_the_response_when_it_is_disposed()
    {
        DisposalContent content = new();
        EchoOperation operation = new() { Streams = true };
        using EchoClient client = new(new ScriptedHandler(() => new() { Content = content }));
        await client.EchoAsync("a", operation);

        Assert.False(content.IsDisposed);
        Assert.Equal("streamed", await new StreamReader(operation.Body!).ReadToEndAsync());
        await operation.Body!.DisposeAsync();
        Assert.True(content.IsDisposed);
    }

    [Fact]
    public async Task A_streamed_body_may_be_longer_than_what_is_read_into_memory()
    {
        EchoOperation operation = new() { Streams = true };
        ClientOptions options = new() { Region = "eu-west-1", Credentials = EchoClient.Credentials, MaxResponseBytes = 1 };
        using EchoClient client = new(new ScriptedHandler(Answer(200, "streamed")), options);
        await client.EchoAsync("a", operation);
        Assert.Equal("streamed", await new StreamReader(operation.Body!).ReadToEndAsync());
    }

    [Fact]
    public async Task An_error_of_a_streaming_operation_is_read_like_any_other()
    {
        DisposalContent content = new();
        using EchoClient client = new(new ScriptedHandler(() => new(System.Net.HttpStatusCode.BadRequest) { Content = content }));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", new() { Streams = true }));
        Assert.Equal("streamed", exception.ResponseBodyExcerpt);
        Assert.True(content.IsDisposed);
    }

    [Fact]
    public async Task A_buffered_response_is_disposed_when_the_call_returns()
    {
        DisposalContent content = new("{}");
        using EchoClient client = new(new ScriptedHandler(() => new() { Content = content }));
        await client.EchoAsync("a");
        Assert.True(content.IsDisposed);
    }

    private sealed class DisposalContent(string text = "streamed") : ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
