using System.ComponentModel;

namespace Smithwright.Runtime.Endpoints;

/// <summary>What an endpoint depends on.</summary>
/// <param name="EndpointPrefix">The first label of the service's hosts; <see langword="null"/> when it has none.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EndpointParameters(string? EndpointPrefix)
{
    /// <summary>The client's region.</summary>
    public string? Region { get; init; }

    /// <summary>The endpoint that the client was given.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Whether the endpoint must use FIPS 140 validated cryptography.</summary>
    public bool UseFips { get; init; }

    /// <summary>Whether the endpoint must be reachable over IPv6 as well.</summary>
    public bool UseDualStack { get; init; }

    /// <summary>The account of the credentials that the request is signed with, when they tell it.</summary>
    public string? AccountId { get; init; }

    /// <summary>Whether the account may or must be a part of the host: <c>preferred</c>, <c>required</c> or <c>disabled</c>.</summary>
    public string? AccountIdEndpointMode { get; init; }

    /// <summary>What operation and input decide; <see langword="null"/> when nothing.</summary>
    public EndpointBindings? Bindings { get; init; }

    /// <summary>The service's own parameters by their names in its rules: <see cref="ClientOptions.EndpointParameters"/>.</summary>
    public IReadOnlyDictionary<string, object>? ClientValues { get; init; }

    /// <summary>A parameter of the service that is a text; <see langword="null"/> when it is not set.</summary>
    /// <exception cref="ArgumentException">It is set, but to something else.</exception>
    public string? Text(string name) => Find<string>(name, "a string");

    /// <summary>A parameter of the service that is a switch; <see langword="null"/> when it is not set.</summary>
    /// <exception cref="ArgumentException">It is set, but to something else.</exception>
    public bool? Flag(string name) => Find<object>(name, "a bool") switch
    {
        null => null,
        bool flag => flag,
        _ => throw Wrong(name, "a bool"),
    };

    /// <summary>A parameter of the service that is a list of texts; <see langword="null"/> when it is not set.</summary>
    /// <exception cref="ArgumentException">It is set, but to something else.</exception>
    public IReadOnlyList<string>? TextList(string name) => Find<IReadOnlyList<string>>(name, "a list of strings");

    // Operation and input know better than the client, which speaks for all operations.
    private T? Find<T>(string name, string type)
        where T : class
    {
        object? value = Bindings?.Find(name) ?? ClientValues?.GetValueOrDefault(name);
        return value is null or T ? (T?)value : throw Wrong(name, type);
    }

    private static ArgumentException Wrong(string name, string type) => new($"The endpoint parameter '{name}' must be {type}: see ClientOptions.EndpointParameters.");
}
