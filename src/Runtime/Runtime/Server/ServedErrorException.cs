using System.ComponentModel;

namespace Smithwright.Runtime.Server;

/// <summary>Answers a call with an error that is sent as it is, whether or not the operation lists it: for tests and emulators.</summary>
/// <param name="error">The error.</param>
/// <remarks>For hosts of servers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServedErrorException(ServiceException error) : Exception(error?.Message)
{
    /// <summary>The error.</summary>
    public ServiceException Error { get; } = error ?? throw new ArgumentNullException(nameof(error));
}
