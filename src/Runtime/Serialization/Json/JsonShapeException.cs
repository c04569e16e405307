namespace Smithwright.Serialization;

/// <summary>
/// JSON is malformed, or of another kind than the shape asks for. The message names where, what was expected and what was found: kinds, and of
/// timestamps that are not sensitive the beginning of their text, but no other values and no keys of maps, which may be sensitive.
/// </summary>
public sealed class JsonShapeException : FormatException
{
    /// <summary>Describes what was found where something else was expected.</summary>
    /// <param name="path">Where, such as <c>$.items[3].score</c>; <c>*</c> stands for the key of a map.</param>
    /// <param name="expected">What was expected, such as <c>a number</c>.</param>
    /// <param name="found">What was found, such as <c>an object</c>.</param>
    public JsonShapeException(string path, string expected, string found)
        : base($"{path}: expected {expected}, found {found}.")
    {
        Path = path;
        Expected = expected;
        Found = found;
    }

    /// <summary>Where, as a JSONPath: <c>$.items[3].score</c>. <c>*</c> stands for the key of a map.</summary>
    public string Path { get; }

    /// <summary>What was expected.</summary>
    public string Expected { get; }

    /// <summary>What was found: a kind; of timestamps that are not sensitive also the beginning of their text.</summary>
    public string Found { get; }
}
