using System.ComponentModel;

namespace Smithwright.Runtime.Server;

/// <summary>Stands between a server and its handler, for tests and emulators. It sees inputs that were read and checked.</summary>
/// <remarks>For hosts of servers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ServerInterceptor
{
    /// <summary>Answers a call, by itself or by the handler.</summary>
    /// <param name="operation">The operation's name in the model.</param>
    /// <param name="input">The input; no meaning where the operation has none.</param>
    /// <param name="context">What is known of the request.</param>
    /// <param name="handler">Calls the handler.</param>
    /// <returns>The output; <see langword="null"/> where the operation has none.</returns>
    public abstract Task<object?> CallAsync(string operation, object? input, ServiceContext context, Func<Task<object?>> handler);
}
