using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>Our traits beside <c>paginated</c>: how pages end.</summary>
/// <param name="MoreResults">The flag that says whether there are more; null when there is none.</param>
/// <param name="EndsAtRepeatedToken">Whether a token that repeats means the end.</param>
internal sealed record PagesTrait(PageSetting? MoreResults, bool EndsAtRepeatedToken)
{
    /// <summary>What an overlay says of an operation.</summary>
    public static PagesTrait? Of(TraitMap traits) => Read(traits.Get(TraitIds.Pages), "pages");

    /// <summary>What the paginators of a C2J model say of it, whose trait nobody sees.</summary>
    public static PagesTrait? OfC2j(TraitMap traits) => Read(traits.Get(TraitIds.C2jPaginator), "paginated");

    private static PagesTrait? Read(JsonNode? trait, string name) => trait is JsonObject node
        ? new PagesTrait(
            node["moreResults"] is JsonString path ? new PageSetting(name, "moreResults", path.Value, path) : null,
            node["endAtRepeatedToken"] is JsonBoolean { Value: true })
        : null;
}
