using System.Reflection;
using Smithwright.Conformance.Values;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Server;

namespace Smithwright.Conformance.Server;

/// <summary>The generated server of a service, called as a host would call it, but through reflection.</summary>
internal sealed class GeneratedServer
{
    private static readonly MethodInfo Dispatch = typeof(GeneratedServer).GetMethod(nameof(DispatchAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo Answer = typeof(GeneratedServer).GetMethod(nameof(AnswerAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private const long MaxBytes = 1 << 30;
    private const string RequestId = "foo-id";

    private readonly Type _handler;
    private readonly object _dispatcher;

    private GeneratedServer(Type handler, object dispatcher)
    {
        _handler = handler;
        _dispatcher = dispatcher;
    }

    /// <summary>Finds the server of a service; null when none was generated.</summary>
    public static GeneratedServer? Find(Assembly assembly, string service) =>
        assembly.GetExportedTypes().FirstOrDefault(type => type.IsInterface && type.ShapeId() == service) is { } handler
            ? new GeneratedServer(handler, DispatcherOf(assembly, handler))
            : null;

    /// <summary>Sends a request; the response, and the arguments with which the handler was called, if it was.</summary>
    public async Task<(ServedResponse Response, object?[]? Arguments)> SendAsync(ServedRequest request, Func<object?[], Task>? reader = null)
    {
        object handler = DispatchProxy.Create(_handler, typeof(RecordingHandler));
        ((RecordingHandler)handler).Reader = reader;
        ServerResponse response = await (Task<ServerResponse>)Call(Dispatch, [_dispatcher, request, handler])!;
        return (await ServedResponse.OfAsync(response), ((RecordingHandler)handler).Arguments);
    }

    /// <summary>The type of an operation's output; <c>Unit</c> for none.</summary>
    public Type? OutputOf(string operation) => OperationOf(operation) is { } found ? BaseOf(found).GenericTypeArguments[1] : null;

    /// <summary>The type of a shape.</summary>
    public Type TypeOf(string shape) => _handler.Assembly.GetExportedTypes().First(type => type.ShapeId() == shape);

    /// <summary>What the server answers when the handler returns an output or throws an error.</summary>
    public async Task<ServedResponse> AnswerAsync(string operation, object? output, ServiceException? error, string requestId = RequestId)
    {
        ServerOperation found = OperationOf(operation)!;
        MethodInfo write = BaseOf(found).GetMethod("Write", BindingFlags.NonPublic | BindingFlags.Instance)!;
        Func<HttpResponseBuilder, Task> call = response =>
        {
            if (error is not null)
            {
                throw error;
            }

            write.Invoke(found, BindingFlags.DoNotWrapExceptions, null, [output ?? default(Runtime.Operations.Unit), new ServiceContext(requestId), response], null);
            return Task.CompletedTask;
        };
        return await ServedResponse.OfAsync(await (Task<ServerResponse>)Call(Answer, [_dispatcher, found, call, requestId])!);
    }

    private object? Call(MethodInfo method, object?[] arguments) =>
        method.MakeGenericMethod(_handler).Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private ServerOperation? OperationOf(string operation) =>
        ((IEnumerable<ServerOperation>)_dispatcher.GetType().GetProperty("Operations", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(_dispatcher)!)
        .FirstOrDefault(candidate => candidate.Name == operation[(operation.IndexOf('#') + 1)..]);

    private static Type BaseOf(ServerOperation operation) => operation.GetType().BaseType!;

    private static object DispatcherOf(Assembly assembly, Type handler)
    {
        Type wanted = typeof(ServiceDispatcher<>).MakeGenericType(handler);
        return assembly.GetTypes()
            .Select(type => type.GetField("Instance", BindingFlags.NonPublic | BindingFlags.Static))
            .First(field => field?.FieldType == wanted)!
            .GetValue(null)!;
    }

    private static Task<ServerResponse> DispatchAsync<T>(ServiceDispatcher<T> dispatcher, ServerRequest request, object handler) =>
        dispatcher.DispatchAsync(request, () => (T)handler, new ServiceContext(RequestId), MaxBytes);

    private static Task<ServerResponse> AnswerAsync<T>(ServiceDispatcher<T> dispatcher, ServerOperation operation, Func<HttpResponseBuilder, Task> call, string requestId) =>
        dispatcher.AnswerAsync(operation, new ServiceContext(requestId), call);
}
