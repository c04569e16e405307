using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Definitions;

/// <summary>One trait that an overlay replaces, or takes away where there is no <paramref name="Value"/>.</summary>
/// <param name="Target">The shape or member that has the trait.</param>
/// <param name="TraitId">The trait.</param>
/// <param name="Value">What it says from now on.</param>
/// <param name="Span">Where the overlay names the trait.</param>
internal sealed record TraitChange(ShapeId Target, string TraitId, JsonNode? Value, SourceSpan Span)
{
    public bool SaysTheSame(TraitChange other) => Value is null ? other.Value is null : other.Value is not null && Value.Equals(other.Value);
}
