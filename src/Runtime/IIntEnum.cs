namespace Smithwright;

/// <summary>
/// A Smithy <c>intEnum</c>: a 32-bit integer with well-known values. Values that the model does not know survive a round trip.
/// </summary>
/// <typeparam name="TSelf">The enum itself.</typeparam>
public interface IIntEnum<TSelf>
    where TSelf : struct, IIntEnum<TSelf>
{
    /// <summary>The number on the wire.</summary>
    int Value { get; }

    /// <summary>Wraps a number, known or not.</summary>
    /// <param name="value">The number on the wire.</param>
    static abstract TSelf FromValue(int value);
}
