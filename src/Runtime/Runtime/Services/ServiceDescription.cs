using System.ComponentModel;
using Smithwright.Runtime.Authentication;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Services;

/// <summary>What a client must know of its service, from the model.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServiceDescription
{
    private readonly IEndpointResolver? _endpointResolver;

    /// <summary>Describes a service.</summary>
    /// <param name="sdkId">The service's id among SDKs, for instance <c>City Weather</c>; part of the user agent.</param>
    /// <param name="signingName">The name that signatures are made for; <see langword="null"/> when requests are not signed.</param>
    /// <param name="endpointPrefix">The first label of the service's hosts; <see langword="null"/> when it has none and an endpoint must be given.</param>
    /// <param name="apiVersion">The version of the service's model, for instance <c>2006-08-01</c>.</param>
    public ServiceDescription(string sdkId, string? signingName = null, string? endpointPrefix = null, string? apiVersion = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(sdkId);
        SdkId = sdkId;
        SigningName = signingName;
        EndpointPrefix = endpointPrefix;
        ApiVersion = apiVersion;
    }

    /// <summary>The service's id among SDKs.</summary>
    public string SdkId { get; }

    /// <summary>The name that signatures are made for.</summary>
    public string? SigningName { get; }

    /// <summary>The first label of the service's hosts.</summary>
    public string? EndpointPrefix { get; }

    /// <summary>The version of the service's model.</summary>
    public string? ApiVersion { get; }

    /// <summary>How the service's endpoints are found; by default from region and partition.</summary>
    public IEndpointResolver EndpointResolver
    {
        get => _endpointResolver ?? PartitionEndpointResolver.Instance;
        init => _endpointResolver = value;
    }

    /// <summary>Whether operations, their input or the account of the credentials influence the endpoint, so that it is resolved for each request.</summary>
    public bool ResolvesEndpointPerCall { get; init; }

    /// <summary>How requests are signed for several regions at once; <see langword="null"/> when neither the service nor its endpoints ask for it.</summary>
    public RequestSigning? RegionSetSigning { get; init; }

    /// <summary>How endpoints of the service give sessions; <see langword="null"/> when they do not.</summary>
    public RequestSessions? Sessions { get; init; }

    /// <summary>
    /// The ids of the schemes that the service takes, the preferred one first; <see langword="null"/> where requests are signed by Version 4, if at all.
    /// </summary>
    public IReadOnlyList<string>? AuthOrder { get; init; }

    /// <summary>The schemes among them that are no signatures, as far as the client knows them.</summary>
    public IReadOnlyList<ServiceAuthScheme> AuthSchemes { get; init; } = [];

    /// <summary>How the service says that another region is asked for; <see langword="null"/> when it does not.</summary>
    public RegionRedirect? RegionRedirect { get; init; }

    /// <summary>How retries of this service differ from those of others; <see langword="null"/> when they do not.</summary>
    public RetryDefaults? Retries { get; init; }
}
