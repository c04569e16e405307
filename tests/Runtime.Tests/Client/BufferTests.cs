using System.Buffers;
using System.Net;
using System.Text;
using Smithwright.Runtime.Messages.Bodies;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Client;

public sealed class BufferTests
{
    private const int LongText = 64 * 1024;

    private static readonly string ManyLetters = new('x', LongText);

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

    [Theory]
    [InlineData(204)]
    [InlineData(400)]
    public async Task The_memory_of_a_request_serves_the_next_one_whatever_became_of_it(int status)
    {
        using EchoClient client = new(new Answering(status));
        EchoOperation operation = new() { Writes = WriteLong };
        for (int i = 0; i < 10; i++)
        {
            await CallAsync(client, operation);
        }
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10; i++)
        {
            await CallAsync(client, operation);
        }
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10 * LongText / 2);
    }

    [Theory]
    [InlineData(200, "JSON")]
    [InlineData(400, "JSON")]
    [InlineData(200, "XML")]
    [InlineData(200, "CBOR")]
    [InlineData(200, "form")]
    public async Task Nothing_of_a_call_is_left_in_the_shared_pool(int status, string codec)
    {
        string answer = $"\n{MarkedBody.Marker} {ManyLetters}";
        // The pool does not clear what it allocates, so only arrays that were in it before tell what the call has left.
        List<byte[]> before = Rent<byte>();
        before.ForEach(static array => ArrayPool<byte>.Shared.Return(array, clearArray: true));
        List<char[]> charsBefore = Rent<char>();
        charsBefore.ForEach(static array => ArrayPool<char>.Shared.Return(array, clearArray: true));
        using (EchoClient client = new(new ScriptedHandler(() => new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(MarkedBody.Answer(codec, answer)) })))
        {
            EchoOperation operation = new()
            {
                Writes = (input, request) => MarkedBody.Write(codec, request, input + ManyLetters + input),
                Reads = codec == "JSON" ? null : response => MarkedBody.Read(codec, response.RequireBody()),
            };
            Exception? exception = await Record.ExceptionAsync(async () => Assert.Equal(answer, await client.EchoAsync(MarkedBody.Marker, operation)));
            Assert.Equal(status == 200, exception is null);
        }

        List<byte[]> rented = Rent<byte>();
        byte[][] known = [.. rented.Where(before.Contains)];
        Assert.NotEmpty(known);
        Assert.All(known, static array => Assert.Equal(-1, array.AsSpan().IndexOf(Encoding.UTF8.GetBytes(MarkedBody.Marker))));
        rented.ForEach(static array => ArrayPool<byte>.Shared.Return(array));
        List<char[]> rentedChars = Rent<char>();
        Assert.All(rentedChars.Where(charsBefore.Contains), static array => Assert.Equal(-1, array.AsSpan().IndexOf(MarkedBody.Marker)));
        Assert.All(rentedChars.Where(charsBefore.Contains), static array => Assert.Equal(-1, array.AsSpan().IndexOf(MarkedBody.EncodedMarker)));
        rentedChars.ForEach(static array => ArrayPool<char>.Shared.Return(array));

        static List<T[]> Rent<T>()
        {
            List<T[]> arrays = [];
            for (int size = 16; size <= 1 << 18; size *= 2)
            {
                for (int i = 0; i < 16; i++)
                {
                    arrays.Add(ArrayPool<T>.Shared.Rent(size));
                }
            }

            return arrays;
        }
    }

    [Fact]
    public async Task A_request_s_content_can_be_read_in_every_way_during_the_call_and_in_none_after_it()
    {
        using BufferedBody body = new(Written("text"));
        using HttpContent content = body.CreateContent();
        using HttpContent late = body.CreateContent();
        using MemoryStream copy = new();
        content.CopyTo(copy, null, CancellationToken.None);
        Assert.Equal("text"u8, copy.ToArray());
        Assert.Equal("text", await content.ReadAsStringAsync());
        body.Dispose();
        body.Dispose();
        Assert.Equal("text", await content.ReadAsStringAsync());
        Assert.IsType<ObjectDisposedException>((await Assert.ThrowsAsync<HttpRequestException>(() => late.ReadAsStringAsync())).InnerException);
        Assert.IsType<ObjectDisposedException>(Assert.Throws<HttpRequestException>(() => late.CopyTo(copy, null, CancellationToken.None)).InnerException);
    }

    private static void WriteLong(string input, HttpRequestBuilder request)
    {
        JsonShapeWriter writer = new(request.BeginBody("application/json"));
        writer.BeginObject();
        writer.Member("text"u8, ManyLetters);
        writer.EndObject();
    }

    private static PooledBufferWriter Written(string text)
    {
        PooledBufferWriter buffer = new();
        buffer.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return buffer;
    }

    private static async Task CallAsync(EchoClient client, EchoOperation operation)
    {
        try
        {
            await client.EchoAsync("a", operation);
        }
        catch (EchoException)
        {
        }
    }

    /// <summary>Reads every request as a network would, and answers at once.</summary>
    private sealed class Answering(int status) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            return new((System.Net.HttpStatusCode)status);
        }
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
