using Smithwright.Runtime.Configuration;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Services;

namespace Smithwright.Runtime.Client.Settings;

/// <summary>Finds the endpoint of a client's requests: once and for all, unless operations have a say in it.</summary>
internal sealed class EndpointSource
{
    private readonly IEndpointResolver _resolver;
    private readonly EndpointParameters _parameters;
    private readonly Endpoint? _fixed;
    private readonly string? _origins;

    /// <exception cref="ArgumentException">The client's parameters allow no endpoint.</exception>
    public EndpointSource(
        ServiceDescription service, ClientOptions options, EndpointSettings settings, string? region)
    {
        _origins = settings.Origins;
        _resolver = service.EndpointResolver;
        _parameters = new EndpointParameters(service.EndpointPrefix)
        {
            Region = region,
            Endpoint = settings.Endpoint,
            UseFips = settings.UseFips,
            UseDualStack = settings.UseDualStack,
            AccountIdEndpointMode = settings.AccountIdEndpointMode,
            ClientValues = options.EndpointParameters,
        };
        if (!service.ResolvesEndpointPerCall)
        {
            _fixed = Resolve(_parameters);
        }
    }

    /// <summary>Whether somebody chose the address, which then serves all regions.</summary>
    public bool IsGiven => _parameters.Endpoint is not null;

    /// <summary>Whether no parameter depends on the call.</summary>
    public bool IsFixed => _fixed is not null;

    /// <summary>The endpoint of a request.</summary>
    /// <param name="bindings">What its operation and input decide.</param>
    /// <param name="accountId">The account of the credentials.</param>
    /// <param name="region">The region to use instead of the client's.</param>
    /// <exception cref="ArgumentException">The parameters allow no endpoint.</exception>
    public Endpoint Find(EndpointBindings? bindings, string? accountId, string? region = null) =>
        _fixed ?? Resolve(_parameters with { Bindings = bindings, AccountId = accountId, Region = region ?? _parameters.Region });

    private Endpoint Resolve(EndpointParameters parameters)
    {
        try
        {
            return _resolver.Resolve(parameters);
        }
        catch (ArgumentException exception) when (parameters is { Region: null, Endpoint: null })
        {
            // The rules of a service know neither the option nor the variable.
            throw new ArgumentException(
                $"There is no region: set ClientOptions.Region or the environment variable AWS_REGION. ({exception.Message})", exception);
        }
        catch (ArgumentException exception) when (_origins is not null)
        {
            throw new ArgumentException($"{exception.Message}{_origins}", exception);
        }
    }
}
