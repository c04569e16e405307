using System.ComponentModel;
using System.Security.Claims;

namespace Smithwright;

/// <summary>What a handler can know of a request beside its input.</summary>
/// <param name="requestId">The id of the request, which callers and logs get to see.</param>
/// <param name="cancellationToken">Ends the work when the caller has gone.</param>
public sealed class ServiceContext(string requestId, CancellationToken cancellationToken = default)
{
    private Dictionary<Type, object>? _features;

    /// <summary>The operation's name in the model, for instance <c>GetCity</c>.</summary>
    public string OperationName { get; internal set; } = "";

    /// <summary>The id of the request, which callers and logs get to see.</summary>
    public string RequestId { get; } = requestId;

    /// <summary>Ends the work when the caller has gone.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Who calls; <see langword="null"/> where nothing authenticates callers.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>Whether outputs are checked against the model before they are sent.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool ChecksResponses { get; init; }

    /// <summary>Adds something that the host knows of the request, by its type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="feature">What the host knows.</param>
    public void SetFeature<T>(T feature)
        where T : class => (_features ??= [])[typeof(T)] = feature;

    /// <summary>What the host knows of the request, such as the <c>HttpContext</c> of ASP.NET Core; <see langword="null"/> where it does not know that.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public T? GetFeature<T>()
        where T : class => _features?.GetValueOrDefault(typeof(T)) as T;
}
