using Smithwright.Authentication;
using Smithwright.Runtime.Authentication;
using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Operations;

namespace Smithwright.Runtime.Client.Authentication;

/// <summary>Decides how the requests of a client are authenticated: what the caller prefers, then the endpoint, then the operation, then the service.</summary>
internal sealed class AuthSelector
{
    private static readonly string[] Signatures = [AuthSchemeIds.SigV4];

    private readonly ClientSettings _settings;
    private readonly Dictionary<string, IAuthScheme> _schemes = new(StringComparer.Ordinal);
    private readonly bool _signsOnly;

    public AuthSelector(ClientSettings settings)
    {
        _settings = settings;
        foreach (ServiceAuthScheme scheme in settings.Service.AuthSchemes)
        {
            if (scheme.Create(settings.Identities) is { } usable)
            {
                _schemes[scheme.Id] = usable;
            }
        }

        foreach (IAuthScheme scheme in settings.Options.AuthSchemes ?? [])
        {
            _schemes[scheme.Id] = scheme;
        }

        _signsOnly = settings.Service.AuthOrder is null && _schemes.Count == 0 && settings.AuthPreference is null;
    }

    /// <summary>How a request of an operation is authenticated.</summary>
    /// <exception cref="CredentialsUnavailableException">The client has nothing to authenticate with.</exception>
    public AuthSelection Select<TInput, TOutput>(HttpOperation<TInput, TOutput> operation)
    {
        if (operation.Auth == OperationAuth.Anonymous)
        {
            return AuthSelection.Anonymous;
        }
        if (_signsOnly && operation.AuthOrder is null)
        {
            return new(Scheme: null, Signs: true, operation.IsAuthOptional);
        }
        IReadOnlyList<string> order = Preferred(operation.AuthOrder ?? _settings.Service.AuthOrder ?? Signatures);
        for (int i = 0; i < order.Count; i++)
        {
            if (order[i] == AuthSchemeIds.None)
            {
                return AuthSelection.Anonymous;
            }
            if (_schemes.TryGetValue(order[i], out IAuthScheme? scheme))
            {
                return new(scheme, Signs: false, operation.IsAuthOptional);
            }
            if (AuthSchemeIds.IsSignature(order[i]) && (HasCredentials || !order.Skip(i + 1).Any(_schemes.ContainsKey)))
            {
                return new(Scheme: null, Signs: true, operation.IsAuthOptional);
            }
        }

        return operation.IsAuthOptional ? AuthSelection.Anonymous : Nothing(operation.Name, order);
    }

    /// <summary>Which signature an endpoint gets; <see langword="null"/> for the one that operation and service prefer.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="signsRegionSets">Whether signatures for several regions can be made.</param>
    /// <exception cref="ArgumentException">The endpoint accepts none that the client can make.</exception>
    public SignatureChoice Signature<TInput, TOutput>(HttpOperation<TInput, TOutput> operation, Endpoint endpoint, bool signsRegionSets)
    {
        IReadOnlyList<string> order = operation.AuthOrder ?? _settings.Service.AuthOrder ?? Signatures;
        if (endpoint.Signing(signsRegionSets, _settings.Service.Sessions?.Scheme, operation.AuthOrder, _settings.AuthPreference) is { } scheme)
        {
            return new(scheme, scheme.Name == EndpointAuthScheme.SigV4a);
        }
        return new(Scheme: null, signsRegionSets && Preferred(order).FirstOrDefault(AuthSchemeIds.IsSignature) == AuthSchemeIds.SigV4a);
    }

    // Those of the default chain may be there or not, which is known only after a search.
    private bool HasCredentials => _settings.Options.Credentials is not null || _settings.Options.Profile is not null;

    private IReadOnlyList<string> Preferred(IReadOnlyList<string> order)
    {
        if (_settings.AuthPreference is not { } preference)
        {
            return order;
        }
        List<string> result = [];
        foreach (string name in preference)
        {
            result.AddRange(order.Append(AuthSchemeIds.None).Where(id => AuthSchemeIds.Means(name, id) && !result.Contains(id)));
        }

        result.AddRange(order.Where(id => !result.Contains(id)));
        return result;
    }

    private AuthSelection Nothing(string operation, IReadOnlyList<string> order)
    {
        string[] missing = [.. _settings.Service.AuthSchemes.Where(scheme => order.Contains(scheme.Id)).Select(static scheme => scheme.Missing)];
        // A scheme that only the model knows: whoever uses the client may authenticate in a handler.
        return missing.Length == 0 ? AuthSelection.Anonymous : throw new CredentialsUnavailableException(
            $"{operation} needs {string.Join(", or ", missing)}. Nothing was sent.");
    }
}
