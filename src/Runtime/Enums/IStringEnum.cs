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
}
