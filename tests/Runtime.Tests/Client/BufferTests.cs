namespace Smithwright.Runtime.Tests.Client;

public sealed class BufferTests
{
    [Fact]
    public async Task A_given_handler_may_still_be_reading_a_request_when_its_call_is_over()
    {
        LateReader handler = new();
        using EchoClient client = new(handler);
        await client.EchoAsync("first");
        await client.EchoAsync("other");
        handler.Gate.SetResult();
        Assert.Equal(["{\"text\":\"first\"}", "{\"text\":\"other\"}"], await Task.WhenAll(handler.Copies).WaitAsync(TimeSpan.FromSeconds(10)));
    }

    /// <summary>Answers at once and reads the request later, as handlers do that send one request twice and take the faster answer.</summary>
    private sealed class LateReader : HttpMessageHandler
    {
        public TaskCompletionSource Gate { get; } = new();

        public List<Task<string>> Copies { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Copies.Add(CopyAsync(request.Content!));
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
        }

        private async Task<string> CopyAsync(HttpContent content)
        {
            GatedStream target = new(Gate.Task);
            await content.CopyToAsync(target, CancellationToken.None);
            return System.Text.Encoding.UTF8.GetString(target.ToArray());
        }
    }

    private sealed class GatedStream(Task gate) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await gate;
            Write(buffer.Span);
        }
    }
}
