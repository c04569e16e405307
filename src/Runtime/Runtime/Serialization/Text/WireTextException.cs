using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>
/// A header, label or query parameter has a text that its shape does not allow. The message tells the kind that was expected, and
/// the text only of timestamps that are not sensitive.
/// </summary>
internal sealed class WireTextException : FormatException
{
    /// <summary>Describes a text that is not what was expected.</summary>
    /// <param name="expected">What was expected, such as <c>a 32-bit integer</c>.</param>
    public WireTextException(string expected)
        : base($"Expected {expected}, found another text.") => Expected = expected;

    internal WireTextException(string expected, string found)
        : base($"Expected {expected}, found {MessageText.Quote(found)}.") => Expected = expected;

    /// <summary>What was expected.</summary>
    public string Expected { get; }
}
