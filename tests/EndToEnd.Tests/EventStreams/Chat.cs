using System.Runtime.CompilerServices;
using Example.Chat;

namespace Smithwright.EndToEnd.Tests.EventStreams;

/// <summary>What the tests of event streams have in common.</summary>
internal static class Chat
{
    public static IAsyncEnumerable<Talk> Nothing { get; } = Of();

    public static ClientOptions Options(Uri? endpoint = null) => new()
    {
        Region = "eu-west-1",
        Endpoint = endpoint ?? new Uri("https://chat.example.com"),
        Credentials = new AwsCredentials("AKIDEXAMPLE", "secret"),
        MaxAttempts = 1,
    };

    public static ChatClient Client(HttpMessageHandler handler, ClientOptions? options = null) => new(options ?? Options(), new HttpClient(handler));

    public static Talk Line(string text) => new Talk.Line(new LineEvent { Message = text });

    public static async IAsyncEnumerable<Talk> Of(params Talk[] events)
    {
        foreach (Talk item in events)
        {
            await Task.Yield();
            yield return item;
        }
    }

    /// <summary>Some events, and then none until the enumeration is canceled.</summary>
    public static async IAsyncEnumerable<Talk> ThenSilence(TaskCompletionSource ended, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            yield return Line("hello");
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            ended.TrySetResult();
        }
    }

    public static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> events)
    {
        List<T> all = [];
        await foreach (T item in events)
        {
            all.Add(item);
        }
        return all;
    }
}
