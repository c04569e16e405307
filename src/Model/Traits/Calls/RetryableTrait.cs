using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The trait <c>retryable</c> of an error.</summary>
/// <param name="IsThrottling">Whether the service asks callers to slow down.</param>
internal sealed record RetryableTrait(bool IsThrottling)
{
    public static RetryableTrait? Of(TraitMap traits) =>
        traits.Get(TraitIds.Retryable) is JsonObject node ? new RetryableTrait(node["throttling"] is JsonBoolean { Value: true }) : null;
}
