using System.ComponentModel;

namespace Smithwright.Runtime.Endpoints;

/// <summary>The endpoint pattern that most AWS services share: prefix, region and the domain of the region's partition.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartitionEndpointResolver : IEndpointResolver
{
    private PartitionEndpointResolver()
    {
    }

    /// <summary>The only instance.</summary>
    public static PartitionEndpointResolver Instance { get; } = new();

    /// <inheritdoc/>
    public Endpoint Resolve(EndpointParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Endpoint is not null)
        {
            return Given(parameters, parameters.Endpoint);
        }
        if (parameters.EndpointPrefix is not { } prefix)
        {
            throw new ArgumentException("The service has no endpoint of its own: set ClientOptions.Endpoint.");
        }
        if (parameters.Region is not { } region)
        {
            throw new ArgumentException("There is no region: set ClientOptions.Region or the environment variable AWS_REGION.");
        }
        Partition partition = Partition.Of(region);
        string suffix = parameters.UseDualStack ? partition.DualStackDnsSuffix : partition.DnsSuffix;
        return Endpoint.At($"https://{prefix}{(parameters.UseFips ? "-fips" : "")}.{EndpointTemplate.Host(region, "Region")}.{suffix}");
    }

    private static Endpoint Given(EndpointParameters parameters, Uri url)
    {
        if (parameters.UseFips)
        {
            throw new ArgumentException("FIPS and a custom endpoint exclude each other: choose one of ClientOptions.UseFips and Endpoint.");
        }
        if (parameters.UseDualStack)
        {
            throw new ArgumentException("Dual stack and a custom endpoint exclude each other: choose one of ClientOptions.UseDualStack and Endpoint.");
        }
        return new Endpoint(url);
    }
}
