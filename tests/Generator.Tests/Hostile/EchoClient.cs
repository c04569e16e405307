using System.Collections.Concurrent;
using System.Reflection;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Hostile;

/// <summary>The client of <see cref="EchoModel"/> in one protocol, compiled, and the service's side of it.</summary>
internal sealed class EchoClient
{
    private const string Harness = """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Example.Echo;
        using Example.Echo.Serialization;

        internal static class Harness
        {
            internal static async Task<object> Call(HttpMessageHandler handler, object input)
            {
                using HttpClient http = new(handler);
                using Example.Echo.EchoClient client = new(
                    new() { Endpoint = new Uri("https://echo.example.com"), MaxAttempts = 1, MaxResponseBytes = 1 << 20 }, http);
                return await client.RepeatAsync((Everything)input);
            }

            internal static HttpResponseMessage Answer(object output) => output is Smithwright.ServiceException error
                ? RepeatOperation.Instance.CreateErrorResponse(error)
                : RepeatOperation.Instance.CreateResponse((Everything)output);
        }
        """;

    private static readonly ConcurrentDictionary<string, Lazy<EchoClient>> Clients = [];

    private EchoClient(Assembly assembly)
    {
        Type harness = assembly.GetType("Harness")!;
        Call = MethodOf<Func<HttpMessageHandler, object, Task<object>>>(harness, nameof(Call));
        Answer = MethodOf<Func<object, HttpResponseMessage>>(harness, nameof(Answer));
        Input = assembly.GetType("Example.Echo.Everything")!;
        Error = assembly.GetType("Example.Echo.Refused")!;
    }

    /// <summary>Calls the operation over a handler.</summary>
    public Func<HttpMessageHandler, object, Task<object>> Call { get; }

    /// <summary>The answer of a service that returns an output or an error.</summary>
    public Func<object, HttpResponseMessage> Answer { get; }

    /// <summary>The type of the input, which is that of the output.</summary>
    public Type Input { get; }

    public Type Error { get; }

    public static EchoClient Of(string protocol) => Clients.GetOrAdd(protocol, static name => new Lazy<EchoClient>(() => Compile(name))).Value;

    private static EchoClient Compile(string protocol)
    {
        GeneratedClient client = GeneratedClient.Of([new ModelText("echo.json", EchoModel.Of(protocol)) { Namespace = "Example.Echo", Codecs = "both" }], Harness);
        Assert.Empty(client.Complaints());
        return new EchoClient(client.Load());
    }

    private static T MethodOf<T>(Type type, string name)
        where T : Delegate => type.GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<T>();
}
