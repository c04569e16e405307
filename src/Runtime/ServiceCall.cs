namespace Smithwright;

/// <summary>
/// What a request is for: the operation and its input. Handlers between a client and the network find it on the message, where the client was
/// given its <see cref="HttpClient"/>.
/// </summary>
public sealed class ServiceCall
{
    private static readonly HttpRequestOptionsKey<ServiceCall> Key = new("smithwright.call");

    internal ServiceCall(string operationName, object operation, object? input)
    {
        OperationName = operationName;
        Operation = operation;
        Input = input;
    }

    /// <summary>The operation's name in the model.</summary>
    public string OperationName { get; }

    /// <summary>The operation, an <c>HttpOperation</c>; there is one instance of each.</summary>
    public object Operation { get; }

    /// <summary>The input as the caller gave it; a <c>Unit</c> where the operation has none.</summary>
    public object? Input { get; }

    /// <summary>Finds what a request is for; <see langword="null"/> when it is not from a generated client.</summary>
    public static ServiceCall? Of(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Options.TryGetValue(Key, out ServiceCall? call) ? call : null;
    }

    internal void AttachTo(HttpRequestMessage request) => request.Options.Set(Key, this);
}
