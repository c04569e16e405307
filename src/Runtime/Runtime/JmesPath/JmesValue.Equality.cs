namespace Smithwright.Runtime.JmesPath;

/// <content>Deep equality; the order of an object's members does not count.</content>
public readonly partial struct JmesValue : IEquatable<JmesValue>
{
    /// <summary>Whether two values are equal.</summary>
    public static bool operator ==(JmesValue left, JmesValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(JmesValue left, JmesValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(JmesValue other)
    {
        if (Items is { } items)
        {
            return other.Items is { } others && items.SequenceEqual(others);
        }
        if (Members is { } members)
        {
            return other.Members is { } others
                && members.Count == others.Count
                && members.All(member => others.TryGetValue(member.Key, out JmesValue value) && member.Value.Equals(value));
        }
        return Equals(_content, other._content);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JmesValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Items is { } items ? items.Count : Members is { } members ? members.Count : _content?.GetHashCode() ?? 0;
}
