using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>The trait <c>aws.api#service</c>.</summary>
/// <param name="SdkId">The name of the service in SDKs; null when the model does not say.</param>
/// <param name="EndpointPrefix">The first part of its host; null when the model does not say.</param>
internal sealed record AwsServiceTrait(string? SdkId, JsonString? EndpointPrefix)
{
    public static AwsServiceTrait? Of(TraitMap traits) => traits.Get(TraitIds.AwsService) is JsonObject node
        ? new AwsServiceTrait((node["sdkId"] as JsonString)?.Value, node["endpointPrefix"] as JsonString)
        : null;
}
