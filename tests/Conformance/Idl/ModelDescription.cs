using System.Globalization;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Tool.Printing;

namespace Smithwright.Conformance.Idl;

/// <summary>A model as one line for each thing it says, so that two can be compared. Order counts only among members.</summary>
internal sealed class ModelDescription
{
    private readonly SortedDictionary<string, string> _lines = new(StringComparer.Ordinal);
    private readonly bool _isFlat;

    private ModelDescription(bool isFlat) => _isFlat = isFlat;

    /// <summary>Describes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="isFlat">Whether mixins were flattened away, so that neither they nor their use counts.</param>
    public static ModelDescription Of(LoadedModel model, bool isFlat = false)
    {
        ModelDescription description = new(isFlat);
        foreach (ShapeDefinition shape in model.Shapes.Where(shape => !isFlat || !shape.Traits.Has(TraitIds.Mixin)).Select(EnumValues.AddTo))
        {
            description.Add(shape);
        }

        foreach (JsonProperty property in model.Metadata?.Properties ?? [])
        {
            description._lines.Add($"metadata {property.Name}", Canonical.Of(property.Value));
        }

        return description;
    }

    public IEnumerable<string> Shapes => _lines.Keys.Where(key => key.EndsWith(" type", StringComparison.Ordinal)).Select(key => key[..^" type".Length]);

    /// <summary>The first difference; null if there is none.</summary>
    /// <param name="expected">What it should be.</param>
    /// <param name="counts">The shapes that count; all if this is left out.</param>
    public string? DifferenceFrom(ModelDescription expected, Func<string, bool>? counts = null)
    {
        foreach (string key in _lines.Keys.Union(expected._lines.Keys).Where(key => counts is null || counts(key.Split(' ')[0].Split('$')[0])))
        {
            string found = _lines.GetValueOrDefault(key, "nothing");
            string wanted = expected._lines.GetValueOrDefault(key, "nothing");
            if (found != wanted)
            {
                return $"{key}: {found}, not {wanted}";
            }
        }

        return null;
    }

    private void Add(ShapeDefinition shape)
    {
        string id = shape.Id.ToString();
        _lines[$"{id} type"] = shape.Type;
        AddTraits(id, shape.Traits);
        if (!_isFlat)
        {
            Set(id, "mixins", shape.Header.Mixins);
        }

        switch (shape)
        {
            case AggregateDefinition aggregate:
                AddMembers(id, aggregate);
                break;
            case OperationDefinition operation:
                _lines[$"{id} input"] = $"{operation.Input?.Value ?? Prelude.Unit}";
                _lines[$"{id} output"] = $"{operation.Output?.Value ?? Prelude.Unit}";
                Set(id, "errors", operation.Errors);
                break;
            case ServiceDefinition service:
                _lines[$"{id} version"] = service.Version;
                Set(id, "operations", service.Operations);
                Set(id, "resources", service.Resources);
                Set(id, "errors", service.Errors);
                _lines[$"{id} rename"] = string.Join(", ", service.Renames.Select(rename => $"{rename.Shape}={rename.Name}").Order(StringComparer.Ordinal));
                break;
            case ResourceDefinition resource:
                Set(id, "operations", resource.Operations);
                Set(id, "resources", resource.Resources);
                Set(id, "collection operations", resource.CollectionOperations);
                AddNamed(id, "life cycle", resource.Lifecycle);
                AddNamed(id, "identifiers", resource.Identifiers);
                AddNamed(id, "properties", resource.Properties);
                break;
        }
    }

    private void AddMembers(string id, AggregateDefinition shape)
    {
        _lines[$"{id} members"] = string.Join(", ", shape.Members.Select(member => member.Name.Value));
        foreach (MemberDefinition member in shape.Members)
        {
            string name = $"{id}${member.Name}";
            _lines[$"{name} target"] = member.Target.Value.ToString();
            AddTraits(name, member.Traits);
        }
    }

    private void AddTraits(string owner, TraitMap traits)
    {
        foreach ((string id, JsonNode value) in traits.All)
        {
            _lines[$"{owner} @{id}"] = Canonical.Of(value);
        }
    }

    private void Set(string id, string what, IEnumerable<Located<ShapeId>> references) =>
        _lines[$"{id} {what}"] = string.Join(", ", references.Select(reference => reference.Value.ToString()).Distinct().Order(StringComparer.Ordinal));

    private void AddNamed(string id, string what, IEnumerable<ResourceMember> members) =>
        _lines[$"{id} {what}"] = string.Join(", ", members.Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.Name}: {member.Target}")).Order(StringComparer.Ordinal));
}
