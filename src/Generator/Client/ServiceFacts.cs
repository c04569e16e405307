using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Client;

/// <summary>What the runtime has to know of a service.</summary>
internal sealed record ServiceFacts(string SdkId, string ApiVersion, string? SigningName, string? EndpointPrefix)
{
    /// <summary>What the service asks of retries, where it asks for anything.</summary>
    public RetryFacts? Retries { get; init; }

    public static ServiceFacts Of(ServiceShape service)
    {
        AwsServiceTrait? aws = AwsServiceTrait.Of(service.Traits);
        return new ServiceFacts(
            aws?.SdkId ?? service.Id.Name,
            service.Version,
            SigV4Trait.Of(service.Traits)?.Name,
            aws?.EndpointPrefix?.Value)
        {
            Retries = RetryFacts.Of(service),
        };
    }
}
