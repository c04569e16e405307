using System.Text.Json;

namespace Smithwright.Conformance.Shapes;

/// <summary>A member of a structure, union, list or map.</summary>
internal sealed record Member(string Name, string Target, IReadOnlyDictionary<string, JsonElement> Traits)
{
    public bool Has(string trait) => Traits.ContainsKey(trait);

    public JsonElement? Trait(string trait) => Traits.TryGetValue(trait, out JsonElement value) ? value : null;

    public string? Text(string trait) => Trait(trait) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
