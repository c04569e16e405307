using System.Collections.Immutable;

namespace Smithwright.Model.Text.Json;

/// <summary>An object or array of which the end has not been read.</summary>
internal sealed class OpenContainer(int start, bool isObject)
{
    private readonly List<JsonNode> _items = new();
    private readonly List<JsonProperty> _properties = new();
    private string _name = "";
    private SourceSpan _nameSpan;

    public int Start { get; } = start;

    public bool IsObject { get; } = isObject;

    public void Name(string name, SourceSpan span) => (_name, _nameSpan) = (name, span);

    public void Add(JsonNode node)
    {
        if (IsObject)
        {
            _properties.Add(new JsonProperty(_name, _nameSpan, node));
        }
        else
        {
            _items.Add(node);
        }
    }

    public ImmutableArray<JsonNode> Items() => _items.ToImmutableArray();

    /// <summary>The members; of duplicates, which are reported, the last.</summary>
    public ImmutableArray<JsonProperty> Properties(ImmutableArray<Problem>.Builder problems)
    {
        if (_properties.Count < 2)
        {
            return _properties.ToImmutableArray();
        }

        Dictionary<string, JsonProperty> last = new(_properties.Count, StringComparer.Ordinal);
        foreach (JsonProperty property in _properties)
        {
            if (last.ContainsKey(property.Name))
            {
                problems.Add(new Problem(
                    ProblemIds.InvalidJson, property.NameSpan, $"Expected every name once in an object, but \"{property.Name}\" stands here again."));
            }

            last[property.Name] = property;
        }

        return last.Count == _properties.Count
            ? _properties.ToImmutableArray()
            : _properties.Where(property => ReferenceEquals(last[property.Name], property)).ToImmutableArray();
    }
}
