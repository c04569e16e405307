using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The trait <c>waitable</c> of an operation.</summary>
/// <param name="Waiters">Its waiters by their names, as the model writes them.</param>
internal sealed record WaitableTrait(ImmutableArray<JsonProperty> Waiters)
{
    private static readonly WaitableTrait None = new(ImmutableArray<JsonProperty>.Empty);

    /// <summary>The trait; without it an operation has no waiters.</summary>
    public static WaitableTrait Of(TraitMap traits) => traits.Get(TraitIds.Waitable) is JsonObject node ? new WaitableTrait(node.Properties) : None;

    public JsonNode? Find(string name) => Waiters.FirstOrDefault(waiter => waiter.Name == name)?.Value;
}
