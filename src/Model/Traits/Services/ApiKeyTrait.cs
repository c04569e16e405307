using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>The trait <c>httpApiKeyAuth</c>.</summary>
/// <param name="Name">The name of the header or parameter.</param>
/// <param name="IsQuery">Whether it is a parameter of the query.</param>
/// <param name="Scheme">What stands before the key in a header; null for nothing.</param>
internal sealed record ApiKeyTrait(string Name, bool IsQuery, string? Scheme)
{
    public static ApiKeyTrait? Of(TraitMap traits) => traits.Get(TraitIds.HttpApiKeyAuth) is JsonObject trait && trait["name"] is JsonString name
        ? new ApiKeyTrait(name.Value, (trait["in"] as JsonString)?.Value == "query", (trait["scheme"] as JsonString)?.Value)
        : null;
}
