using Example.Chat;
using Smithwright.Tests.Wire;
using static Smithwright.Tests.Wire.Frames;

namespace Smithwright.EndToEnd.Tests.EventStreams;

/// <summary>How the enumeration of events ends, and what becomes of the connection.</summary>
public sealed class EndOfStreamTests
{
    private static readonly byte[] Frame = Encode(Event("line", "hello"));

    [Fact]
    public async Task The_end_of_the_enumeration_closes_the_response()
    {
        TrackedStream body = new(Frame);
        ListenOutput output = await ListenAsync(body);
        Assert.False(body.IsDisposed);
        Assert.Single(await Chat.AllAsync(output.Broadcast));
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task Leaving_the_loop_closes_the_response()
    {
        TrackedStream body = new(Frame, waits: true);
        ListenOutput output = await ListenAsync(body);
        await foreach (Broadcast _ in output.Broadcast)
        {
            break;
        }
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task Disposing_the_output_closes_the_response_and_ends_whoever_reads()
    {
        TrackedStream body = new(Frame);
        ListenOutput output = await ListenAsync(body);
        await using IAsyncEnumerator<Broadcast> events = output.Broadcast.GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        ((IDisposable)output).Dispose();
        Assert.True(body.IsDisposed);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await events.MoveNextAsync());
        Assert.False(await events.MoveNextAsync());
    }

    [Fact]
    public async Task Events_of_a_disposed_output_cannot_be_enumerated()
    {
        ListenOutput output = await ListenAsync(new TrackedStream(Frame));
        ((IDisposable)output).Dispose();
        Assert.Throws<ObjectDisposedException>(() => output.Broadcast.GetAsyncEnumerator());
    }

    [Fact]
    public async Task Events_can_be_enumerated_only_once()
    {
        ListenOutput output = await ListenAsync(new TrackedStream(Encode(Event("line", "a"), Event("line", "b")), waits: true));
        await using IAsyncEnumerator<Broadcast> first = output.Broadcast.GetAsyncEnumerator();
        Assert.Throws<InvalidOperationException>(() => output.Broadcast.GetAsyncEnumerator());
        Assert.True(await first.MoveNextAsync());
    }

    [Fact]
    public async Task Canceling_ends_the_wait_with_the_caller_s_token()
    {
        TrackedStream body = new(Frame, waits: true);
        ListenOutput output = await ListenAsync(body);
        using CancellationTokenSource cancellation = new();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Broadcast _ in output.Broadcast.WithCancellation(cancellation.Token))
            {
                cancellation.CancelAfter(TimeSpan.FromMilliseconds(20));
            }
        });
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.True(body.IsDisposed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    public async Task A_stream_that_ends_within_a_message_is_a_broken_connection(int missing)
    {
        ListenOutput output = await ListenAsync(new TrackedStream([.. Frame, .. Frame[..^missing]]));
        ServiceConnectionException exception = await FailsAfterOneAsync<ServiceConnectionException>(output);
        Assert.True(exception.IsRetryable);
        Assert.Contains("chat.example.com", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_reported_as_such()
    {
        ListenOutput output = await ListenAsync(new TrackedStream(Frame, failure: new IOException("reset")));
        await FailsAfterOneAsync<ServiceConnectionException>(output);
    }

    [Fact]
    public async Task A_damaged_message_is_a_malformed_response()
    {
        byte[] damaged = [.. Frame];
        damaged[^5] ^= 1;
        TrackedStream body = new([.. Frame, .. damaged]);
        MalformedResponseException exception = await FailsAfterOneAsync<MalformedResponseException>(await ListenAsync(body));
        Assert.Contains("checksum", exception.Message, StringComparison.Ordinal);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task A_payload_that_is_not_what_the_model_says_is_a_malformed_response() =>
        await FailsAfterOneAsync<MalformedResponseException>(await ListenAsync(new TrackedStream([.. Frame, .. Encode(Event("typing", "[]"))])));

    [Fact]
    public async Task A_message_longer_than_responses_may_be_is_refused()
    {
        ClientOptions options = Chat.Options();
        options = new() { Region = options.Region, Endpoint = options.Endpoint, Credentials = options.Credentials, MaxResponseBytes = Frame.Length };
        using ChatClient client = Chat.Client(new CannedHandler(new TrackedStream([.. Frame, .. Encode(Event("line", "hello!"))])), options);
        await FailsAfterOneAsync<MalformedResponseException>(await client.ListenAsync());
    }

    private static async Task<ListenOutput> ListenAsync(Stream body)
    {
        using ChatClient client = Chat.Client(new CannedHandler(body));
        return await client.ListenAsync();
    }

    private static async Task<TException> FailsAfterOneAsync<TException>(ListenOutput output) where TException : Exception
    {
        int count = 0;
        TException exception = await Assert.ThrowsAsync<TException>(async () =>
        {
            await foreach (Broadcast _ in output.Broadcast)
            {
                count++;
            }
        });
        Assert.Equal(1, count);
        return exception;
    }
}
