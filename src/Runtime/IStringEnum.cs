namespace Smithwright;

/// <summary>
/// A Smithy <c>enum</c>: a string with well-known values. Values that the model does not know survive a round trip.
/// </summary>
/// <typeparam name="TSelf">The enum itself.</typeparam>
public interface IStringEnum<TSelf>
    where TSelf : struct, IStringEnum<TSelf>
{
    /// <summary>The text on the wire; null only in <c>default</c>.</summary>
    string Value { get; }

    /// <summary>Wraps a text, known or not.</summary>
    /// <param name="value">The text on the wire.</param>
    static abstract TSelf FromValue(string value);

    /// <summary>The values that the model knows, in its order.</summary>
    static abstract IReadOnlyList<TSelf> KnownValues { get; }

    /// <summary>Whether a known value may be shown to users; the model marks the others with <c>smithy.api#internal</c>.</summary>
    /// <param name="value">A known value.</param>
    static virtual bool IsPublic(TSelf value) => true;
}
