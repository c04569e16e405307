namespace Smithwright.Model.Text;

/// <summary>A value and where it is written. Equality is the value's alone, so that moved text is not changed text.</summary>
internal readonly struct Located<T>(T value, SourceSpan span) : IEquatable<Located<T>>
    where T : IEquatable<T>
{
    public T Value { get; } = value;

    public SourceSpan Span { get; } = span;

    public bool Equals(Located<T> other) => Value.Equals(other.Value);

    public override bool Equals(object? obj) => obj is Located<T> other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public override string ToString() => $"{Value}";
}
