using System.Globalization;
using System.Text.Json;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>What is thrown. Nothing here runs, and no path is kept, while all is well.</content>
public ref partial struct JsonShapeReader
{
    private readonly string Found => _kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    private readonly JsonShapeException WrongKind(string expected) => new(CurrentPath(), expected, Found);

    /// <summary>The kind is right and the value is not: <c>"abc"</c> for a number, <c>300</c> for a byte.</summary>
    private readonly JsonShapeException WrongValue(string expected) => new(CurrentPath(), expected, $"{Found} that is not one");

    /// <summary>The same where the value tells more than its kind and is not sensitive.</summary>
    private readonly JsonShapeException WrongText(string expected, ReadOnlySpan<byte> text) =>
        new(CurrentPath(), expected, $"{Found}: {MessageText.Quote(text)}");

    private readonly JsonShapeException TooDeep() =>
        new(CurrentPath(), string.Create(CultureInfo.InvariantCulture, $"at most {NestingLimit.Levels} levels of nesting"), "more");

    private readonly JsonShapeException Malformed()
    {
        string path = JsonPathFinder.Find(_json, long.MaxValue, _depth, _maps);
        string found = ValidLength() is { } length
            ? string.Create(CultureInfo.InvariantCulture, $"malformed text after byte {length}")
            : "the end of the text";
        return new JsonShapeException(path, "JSON", found);
    }

    private readonly string CurrentPath() => JsonPathFinder.Find(_json, _start, _depth, _maps);

    /// <summary>How far the text is valid; null where it would be valid so far if more of it could come.</summary>
    private readonly long? ValidLength()
    {
        Utf8JsonReader reader = new(_json, isFinalBlock: false, new JsonReaderState(Options));
        try
        {
            while (reader.Read())
            {
            }
            return null;
        }
        catch (JsonException)
        {
            return reader.BytesConsumed;
        }
    }
}
