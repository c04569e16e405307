using System.Reflection;
using System.Text.Json;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;
using Smithwright.Runtime.Client;
using Smithwright.Runtime.Services;

namespace Smithwright.Conformance.Client;

/// <summary>The generated client of a service, called as a user would call it, but through reflection.</summary>
internal sealed class GeneratedService
{
    /// <summary>What Smithy's tests expect where an idempotency token is filled in.</summary>
    private const string IdempotencyToken = "00000000-0000-4000-8000-000000000000";

    private readonly Type _client;

    private GeneratedService(Type client) => _client = client;

    /// <summary>Finds the client of a service, or the only one; null when none was generated.</summary>
    public static GeneratedService? Find(Assembly assembly, string? service) =>
        assembly.GetExportedTypes().FirstOrDefault(type => type.IsClass && typeof(ServiceClient).IsAssignableFrom(type) && (service is null || type.ShapeId() == service)) is { } client
            ? new GeneratedService(client)
            : null;

    /// <summary>The method of an operation; null when none was generated.</summary>
    public MethodInfo? MethodOf(string operation)
    {
        string name = string.Concat(operation[(operation.IndexOf('#') + 1)..].Where(char.IsLetterOrDigit)) + "Async";
        return _client.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).FirstOrDefault(
            method => string.Equals(method.Name.Replace("_", "", StringComparison.Ordinal), name, StringComparison.OrdinalIgnoreCase) && IsCall(method));
    }

    /// <summary>The input of an operation made from <c>params</c>; null for an operation without one.</summary>
    /// <exception cref="ValueException">The generated types have no place for a value.</exception>
    public static object? Input(MethodInfo method, JsonElement parameters) =>
        InputType(method) is { } type ? new ParamsReader().Read(type, parameters) : null;

    /// <summary>An input with nothing but what a request cannot be built without.</summary>
    public static object? LeastInput(MethodInfo method, TestService service, string operation) =>
        InputType(method) is { } type ? new LeastInput(service.Model).Make(type, service.InputOf(operation)!) : null;

    /// <summary>What the client knows of its service, the resolver of its endpoints included.</summary>
    public ServiceDescription Description =>
        (ServiceDescription)_client.GetField("Description", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>Calls an operation; its output, or null when it has none.</summary>
    public Task<object?> CallAsync(MethodInfo method, object? input, string endpoint, HttpMessageHandler handler) =>
        CallAsync(method, input, Options(endpoint), handler);

    /// <inheritdoc cref="CallAsync(MethodInfo, object, string, HttpMessageHandler)"/>
    public async Task<object?> CallAsync(MethodInfo method, object? input, ClientOptions options, HttpMessageHandler handler)
    {
        using HttpClient http = new(handler);
        using ServiceClient client = (ServiceClient)Activator.CreateInstance(_client, BindingFlags.DoNotWrapExceptions, null, [options, http], null)!;
        object?[] arguments = InputType(method) is null ? [CancellationToken.None] : [input, CancellationToken.None];
        Task task = (Task)method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await task;
        return method.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
    }

    /// <summary>Presigns a call of an operation; null when the client cannot.</summary>
    public async Task<PresignedRequest?> PresignAsync(MethodInfo method, object? input, TimeSpan expiresIn, ClientOptions options)
    {
        if (_client.GetMethod("Presign" + method.Name) is not { } presign)
        {
            return null;
        }

        using ServiceClient client = (ServiceClient)Activator.CreateInstance(_client, BindingFlags.DoNotWrapExceptions, null, [options], null)!;
        object?[] arguments = InputType(method) is null ? [expiresIn, CancellationToken.None] : [input, expiresIn, CancellationToken.None];
        return await (Task<PresignedRequest>)presign.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    /// <summary>Calls an operation with a client that finds its endpoint itself.</summary>
    public Task<object?> CallAsync(MethodInfo method, object? input, ClientConfig config, HttpMessageHandler handler) => CallAsync(method, input, Options(config), handler);

    private static ClientOptions Options(string endpoint) => new()
    {
        Region = "us-west-2",
        Credentials = new AwsCredentials("example", "example"),
        Endpoint = new Uri($"https://{endpoint}"),
        IdempotencyTokens = static () => IdempotencyToken,
        MaxAttempts = 1,
    };

    private static ClientOptions Options(ClientConfig config) => new()
    {
        Region = config.Region,
        Credentials = new AwsCredentials("example", "example"),
        UseDualStack = config.UseDualStack,
        EndpointParameters = config.EndpointParameters,
        IdempotencyTokens = static () => IdempotencyToken,
        MaxAttempts = 1,
    };

    private static bool IsCall(MethodInfo method) => method.GetParameters() is [.., var last] && last.ParameterType == typeof(CancellationToken);

    private static Type? InputType(MethodInfo method) => method.GetParameters() is [var input, _] ? input.ParameterType : null;
}
