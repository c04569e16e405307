using System.Text;
using System.Threading.Channels;
using Example.Chat;
using Microsoft.AspNetCore.Http;
using Smithwright.Tests.Wire;
using static Smithwright.Tests.Wire.Frames;

namespace Smithwright.EndToEnd.Tests.EventStreams;

/// <summary>Events in both directions at once, over sockets.</summary>
public sealed class DialogueTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Each_answer_comes_before_the_next_question_is_asked()
    {
        await using ChatService service = await ChatService.StartAsync(EchoAsync, secure: true);
        using ChatClient client = service.Client();
        Channel<Talk> questions = Channel.CreateUnbounded<Talk>();
        using ConverseOutput output = await client.ConverseAsync(new() { Room = "hall", Talk = questions.Reader.ReadAllAsync() }).WaitAsync(Patience);
        Assert.Equal("s-1", output.Session);

        await using IAsyncEnumerator<Talk> answers = output.Talk.GetAsyncEnumerator();
        for (int i = 0; i < 3; i++)
        {
            Assert.True(questions.Writer.TryWrite(Chat.Line($"q{i}")));
            Assert.True(await answers.MoveNextAsync().AsTask().WaitAsync(Patience));
            Assert.Equal(Chat.Line($"re: q{i}"), answers.Current);
        }

        questions.Writer.Complete();
        Assert.False(await answers.MoveNextAsync().AsTask().WaitAsync(Patience));
    }

    [Fact]
    public async Task Over_plain_http_the_answers_follow_when_all_has_been_said()
    {
        await using ChatService service = await ChatService.StartAsync(EchoAsync, secure: false);
        using ChatClient client = service.Client();
        using ConverseOutput output = await client.ConverseAsync(new() { Room = "hall", Talk = Chat.Of(Chat.Line("a"), Chat.Line("b")) }).WaitAsync(Patience);
        Assert.Equal([Chat.Line("re: a"), Chat.Line("re: b")], await Chat.AllAsync(output.Talk).WaitAsync(Patience));
    }

    [Fact]
    public async Task Leaving_the_loop_ends_the_caller_s_events_and_tells_the_service()
    {
        TaskCompletionSource aborted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using ChatService service = await ChatService.StartAsync(context => GreetAndWaitAsync(context, aborted), secure: true);
        using ChatClient client = service.Client();
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ConverseOutput output = await client.ConverseAsync(new() { Room = "hall", Talk = Chat.ThenSilence(ended) }).WaitAsync(Patience);
        await foreach (Talk _ in output.Talk)
        {
            break;
        }
        await ended.Task.WaitAsync(Patience);
        await aborted.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task Canceling_the_call_ends_the_caller_s_events()
    {
        TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using ChatService service = await ChatService.StartAsync(context => HearAndWaitAsync(context, heard), secure: true);
        using ChatClient client = service.Client();
        using CancellationTokenSource cancellation = new();
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task call = client.ConverseAsync(new() { Room = "hall", Talk = Chat.ThenSilence(ended) }, cancellation.Token);
        await heard.Task.WaitAsync(Patience);
        await cancellation.CancelAsync();
        Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(Patience))).CancellationToken);
        await ended.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task What_the_caller_s_events_throw_ends_the_answers()
    {
        await using ChatService service = await ChatService.StartAsync(EchoAsync, secure: true);
        using ChatClient client = service.Client();
        Channel<Talk> questions = Channel.CreateUnbounded<Talk>();
        using ConverseOutput output = await client.ConverseAsync(new() { Room = "hall", Talk = questions.Reader.ReadAllAsync() }).WaitAsync(Patience);
        InvalidDataException broken = new("noise");
        questions.Writer.Complete(broken);
        Assert.Same(broken, await Assert.ThrowsAsync<InvalidDataException>(() => Chat.AllAsync(output.Talk).WaitAsync(Patience)));
    }

    [Fact]
    public async Task A_service_may_refuse_before_it_has_heard_everything()
    {
        await using ChatService service = await ChatService.StartAsync(RefuseAsync, secure: true);
        using ChatClient client = service.Client();
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task call = client.ConverseAsync(new() { Room = "hall", Talk = Chat.ThenSilence(ended) });
        Assert.Equal("full", (await Assert.ThrowsAsync<Overloaded>(() => call.WaitAsync(Patience))).Message);
        await ended.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_connection_that_is_cut_within_the_answers_is_reported_after_those_that_came()
    {
        TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using ChatService service = await ChatService.StartAsync(context => BreakOffAsync(context, heard.Task), secure: false);
        using ChatClient client = service.Client();
        await Assert.ThrowsAsync<ServiceConnectionException>(async () =>
        {
            await foreach (Broadcast _ in (await client.ListenAsync()).Broadcast)
            {
                heard.SetResult();
            }
        });
        Assert.True(heard.Task.IsCompleted);
    }

    private static async Task EchoAsync(HttpContext context)
    {
        // Before the first question: the head of an answer need not wait for it.
        await ChatService.SendAsync(context);
        await foreach (Frame question in ChatService.ReceiveAsync(context))
        {
            await ChatService.SendAsync(context, Event("line", "re: " + Encoding.UTF8.GetString(question.Payload.Span)));
        }
    }

    private static async Task BreakOffAsync(HttpContext context, Task heard)
    {
        byte[] frame = Encode(Event("line", "one"));
        await ChatService.SendAsync(context, Event("line", "one"));
        await context.Response.Body.WriteAsync(frame.AsMemory(0, frame.Length / 2));
        await context.Response.Body.FlushAsync();
        await heard.WaitAsync(Patience);
        context.Abort();
    }

    private static async Task HearAndWaitAsync(HttpContext context, TaskCompletionSource heard)
    {
        await HearOneAsync(context);
        heard.SetResult();
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
    }

    private static async Task RefuseAsync(HttpContext context)
    {
        // A service that refuses at once may do so before the first event is asked for, which then never is.
        await HearOneAsync(context);
        context.Response.StatusCode = 503;
        context.Response.Headers["x-amzn-ErrorType"] = "Overloaded";
        await context.Response.WriteAsync("""{"message":"full"}""");
    }

    private static async Task HearOneAsync(HttpContext context)
    {
        await foreach (Frame _ in ReadAllAsync(context.Request.Body, context.RequestAborted))
        {
            return;
        }
        Assert.Fail("The stream ended.");
    }

    private static async Task GreetAndWaitAsync(HttpContext context, TaskCompletionSource aborted)
    {
        await ChatService.SendAsync(context, Event("line", "hello"));
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            aborted.SetResult();
        }
    }
}
