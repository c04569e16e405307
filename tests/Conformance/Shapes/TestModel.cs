using System.Text.Json;
using Smithwright.Conformance.Commands;

namespace Smithwright.Conformance.Shapes;

/// <summary>
/// A Smithy JSON AST file as the tests see it. It is read here and not with the product's own reader, so that what the product loses of a model is
/// missed by the tests.
/// </summary>
internal sealed class TestModel
{
    private readonly Dictionary<string, JsonElement> _shapes = new(StringComparer.Ordinal);

    private TestModel(string path, JsonElement shapes)
    {
        Path = path;
        foreach (JsonProperty shape in shapes.EnumerateObject())
        {
            _shapes[shape.Name] = shape.Value;
        }
    }

    public string Path { get; }

    public IEnumerable<string> Shapes => _shapes.Keys;

    public IEnumerable<string> Services => _shapes.Where(shape => TypeOf(shape.Key) == "service").Select(shape => shape.Key);

    /// <exception cref="UsageException">The file is no Smithy JSON AST.</exception>
    public static TestModel Load(string path)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("shapes", out JsonElement shapes)
                ? new TestModel(path, shapes.Clone())
                : throw new UsageException($"'{path}' is no Smithy model: it has no shapes.");
        }
        catch (JsonException exception)
        {
            throw new UsageException($"'{path}' is no JSON: {exception.Message}");
        }
    }

    /// <summary>The kind of a shape, for instance <c>structure</c>; of what stands in Smithy's prelude as well.</summary>
    public string TypeOf(string id) => _shapes.TryGetValue(id, out JsonElement shape) ? shape.GetProperty("type").GetString()! : Prelude.TypeOf(id);

    public JsonElement? Trait(string id, string trait) => TraitsOf(id).TryGetValue(trait, out JsonElement value) ? value : null;

    /// <summary>The traits of a shape: its own, and those of its mixins that are not local to them.</summary>
    public IReadOnlyDictionary<string, JsonElement> TraitsOf(string id)
    {
        Dictionary<string, JsonElement> traits = new(StringComparer.Ordinal);
        foreach (string mixin in Targets(id, "mixins", ofMixins: false))
        {
            IReadOnlyDictionary<string, JsonElement> inherited = TraitsOf(mixin);
            HashSet<string> local = LocalTraits(inherited);
            Add(traits, inherited.Where(trait => trait.Key != Traits.Mixin && !local.Contains(trait.Key)));
        }

        Add(traits, Own(id, "traits"));
        return traits;
    }

    /// <summary>The members of a structure, union, list or map, those of mixins first, by name.</summary>
    public IReadOnlyDictionary<string, Member> Members(string id)
    {
        Dictionary<string, Member> members = new(StringComparer.Ordinal);
        foreach (string mixin in Targets(id, "mixins", ofMixins: false))
        {
            foreach ((string name, Member member) in Members(mixin))
            {
                members[name] = member with { Traits = Merged(member.Traits, $"{id}${name}") };
            }
        }

        foreach ((string name, JsonElement value) in Own(id, "members").Concat(Elements(id)))
        {
            members[name] = new Member(name, value.GetProperty("target").GetString()!, Merged(Properties(value, "traits"), $"{id}${name}"));
        }

        return members;
    }

    /// <summary>The shape that a property such as <c>input</c> names, or null.</summary>
    public string? Target(string id, string property) =>
        _shapes.TryGetValue(id, out JsonElement shape) && shape.TryGetProperty(property, out JsonElement target) ? target.GetProperty("target").GetString() : null;

    /// <summary>The shapes that a property such as <c>errors</c> lists, those of mixins included.</summary>
    public IEnumerable<string> Targets(string id, string property, bool ofMixins = true)
    {
        IEnumerable<string> own = _shapes.TryGetValue(id, out JsonElement shape) && shape.TryGetProperty(property, out JsonElement list)
            ? list.EnumerateArray().Select(item => item.GetProperty("target").GetString()!)
            : [];
        return ofMixins ? Targets(id, "mixins", ofMixins: false).SelectMany(mixin => Targets(mixin, property)).Concat(own) : own;
    }

    private IEnumerable<KeyValuePair<string, JsonElement>> Own(string id, string property) =>
        _shapes.TryGetValue(id, out JsonElement shape) ? Properties(shape, property) : [];

    private IEnumerable<KeyValuePair<string, JsonElement>> Elements(string id) =>
        _shapes.TryGetValue(id, out JsonElement shape)
            ? shape.EnumerateObject().Where(property => property.Name is "member" or "key" or "value").Select(property => KeyValuePair.Create(property.Name, property.Value))
            : [];

    /// <summary>A member's traits with those that an <c>apply</c> statement adds under the member's id.</summary>
    private Dictionary<string, JsonElement> Merged(IEnumerable<KeyValuePair<string, JsonElement>> traits, string memberId)
    {
        Dictionary<string, JsonElement> merged = new(StringComparer.Ordinal);
        Add(merged, traits);
        Add(merged, Own(memberId, "traits"));
        return merged;
    }

    private static HashSet<string> LocalTraits(IReadOnlyDictionary<string, JsonElement> traits) =>
        traits.TryGetValue(Traits.Mixin, out JsonElement mixin) && mixin.TryGetProperty(Traits.LocalTraitsOfMixin, out JsonElement local)
            ? local.EnumerateArray().Select(trait => trait.GetString()!).ToHashSet(StringComparer.Ordinal)
            : [];

    private static IEnumerable<KeyValuePair<string, JsonElement>> Properties(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value)
            ? value.EnumerateObject().Select(item => KeyValuePair.Create(item.Name, item.Value))
            : [];

    private static void Add(Dictionary<string, JsonElement> all, IEnumerable<KeyValuePair<string, JsonElement>> more)
    {
        foreach ((string name, JsonElement value) in more)
        {
            all[name] = value;
        }
    }
}
