using System.Collections.Immutable;

namespace Smithwright.Model.Text.Json;

/// <summary>
/// A JSON value that knows where it stands. Equality compares what the value says and ignores where it stands, so that
/// white space never changes a model; members of objects are compared regardless of their order.
/// </summary>
public abstract class JsonNode(SourceSpan span) : IEquatable<JsonNode>
{
    /// <summary>The value's own text, without the name or the comma beside it.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What a person would call this kind of value: <c>object</c>, <c>array</c>, <c>string</c>, <c>number</c>, <c>boolean</c>, <c>null</c>.</summary>
    public abstract string Kind { get; }

    public abstract bool Equals(JsonNode? other);

    /// <summary>
    /// Whether the value is not only equal, but stands in the same file and has its members in the same order: neither changes a model, but both may show in
    /// what is generated from it.
    /// </summary>
    internal bool IsWrittenAs(JsonNode other) =>
        ReferenceEquals(this, other) || (Span.Path == other.Span.Path && (this, other) switch
        {
            (JsonObject left, JsonObject right) => left.Properties.Length == right.Properties.Length
                && left.Properties.Zip(right.Properties, (one, two) => one.Name == two.Name && one.Value.IsWrittenAs(two.Value)).All(same => same),
            (JsonArray left, JsonArray right) => left.Items.Length == right.Items.Length
                && left.Items.Zip(right.Items, (one, two) => one.IsWrittenAs(two)).All(same => same),
            _ => Equals(other),
        });

    public sealed override bool Equals(object? obj) => Equals(obj as JsonNode);

    public abstract override int GetHashCode();
}

/// <summary>A member of an object.</summary>
public sealed record JsonProperty(string Name, SourceSpan NameSpan, JsonNode Value);

/// <summary>A JSON object. Its names are distinct: of duplicates, which the reader reports, the last is kept.</summary>
public sealed class JsonObject(SourceSpan span, ImmutableArray<JsonProperty> properties) : JsonNode(span)
{
    /// <summary>Most objects of a model are tiny and found quicker by looking through them than by an index.</summary>
    private const int IndexedFrom = 9;

    private Dictionary<string, JsonProperty>? _index;
    private int _hash;

    /// <summary>The members in the order of the text.</summary>
    public ImmutableArray<JsonProperty> Properties { get; } = properties;

    public override string Kind => "object";

    public JsonNode? this[string name] => Find(name)?.Value;

    public JsonProperty? Find(string name)
    {
        if (Properties.Length >= IndexedFrom)
        {
            // Two threads may both build it; either result serves.
            _index ??= Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
            return _index.TryGetValue(name, out JsonProperty? found) ? found : null;
        }

        foreach (JsonProperty property in Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    public override bool Equals(JsonNode? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is not JsonObject that || that.Properties.Length != Properties.Length || that.GetHashCode() != GetHashCode())
        {
            return false;
        }

        foreach (JsonProperty property in Properties)
        {
            if (that[property.Name] is not JsonNode value || !value.Equals(property.Value))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode()
    {
        if (_hash == 0)
        {
            int hash = Properties.Length + 1;
            foreach (JsonProperty property in Properties)
            {
                // A sum, because the order of members says nothing.
                hash = unchecked(hash + ((StringComparer.Ordinal.GetHashCode(property.Name) * 397) ^ property.Value.GetHashCode()));
            }

            _hash = hash;
        }

        return _hash;
    }
}

/// <summary>A JSON array.</summary>
public sealed class JsonArray(SourceSpan span, ImmutableArray<JsonNode> items) : JsonNode(span)
{
    public ImmutableArray<JsonNode> Items { get; } = items;

    public override string Kind => "array";

    public override bool Equals(JsonNode? other) =>
        ReferenceEquals(this, other) || (other is JsonArray that && Items.AsSpan().SequenceEqual(that.Items.AsSpan()));

    public override int GetHashCode()
    {
        int hash = 7;
        foreach (JsonNode item in Items)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }
}

/// <summary>A JSON string, unescaped.</summary>
public sealed class JsonString(SourceSpan span, string value) : JsonNode(span)
{
    public string Value { get; } = value;

    public override string Kind => "string";

    public override bool Equals(JsonNode? other) => other is JsonString that && that.Value == Value;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
}

/// <summary>A JSON number, as written: no digit is lost.</summary>
public sealed class JsonNumber(SourceSpan span, string text) : JsonNode(span)
{
    public string Text { get; } = text;

    public override string Kind => "number";

    public override bool Equals(JsonNode? other) => other is JsonNumber that && that.Text == Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}

/// <summary>A JSON <c>true</c> or <c>false</c>.</summary>
public sealed class JsonBoolean(SourceSpan span, bool value) : JsonNode(span)
{
    public bool Value { get; } = value;

    public override string Kind => "boolean";

    public override bool Equals(JsonNode? other) => other is JsonBoolean that && that.Value == Value;

    public override int GetHashCode() => Value ? 2 : 1;
}

/// <summary>A JSON <c>null</c>.</summary>
public sealed class JsonNull(SourceSpan span) : JsonNode(span)
{
    public override string Kind => "null";

    public override bool Equals(JsonNode? other) => other is JsonNull;

    public override int GetHashCode() => 3;
}
