using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Client;

/// <summary>What the runtime has to know of a service.</summary>
internal sealed record ServiceFacts(string SdkId, string ApiVersion, string? SigningName, string? EndpointPrefix)
{
    /// <summary>What the service asks of retries, where it asks for anything.</summary>
    public RetryFacts? Retries { get; init; }

    public static ServiceFacts Of(ServiceShape service)
    {
        var aws = service.Traits.Get(TraitIds.AwsService) as JsonObject;
        var sigv4 = service.Traits.Get(TraitIds.SigV4) as JsonObject;
        return new ServiceFacts(
            (aws?["sdkId"] as JsonString)?.Value ?? service.Id.Name,
            service.Version,
            (sigv4?["name"] as JsonString)?.Value,
            (aws?["endpointPrefix"] as JsonString)?.Value)
        {
            Retries = RetryFacts.Of(service),
        };
    }
}
