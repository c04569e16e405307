using System.Globalization;
using System.Text.Json;

namespace Smithwright.Serialization;

/// <content>What is thrown. Nothing here runs, and no path is kept, while all is well.</content>
public ref partial struct JsonShapeReader
{
    private readonly string Found => _reader.TokenType switch
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
    private readonly JsonShapeException WrongValue(string expected) => new(CurrentPath(), expected, $"{Found} that is none");

    private readonly JsonShapeException TooDeep() =>
        new(CurrentPath(), string.Create(CultureInfo.InvariantCulture, $"at most {NestingLimit.Levels} levels of nesting"), "more");

    private readonly JsonShapeException Malformed()
    {
        string path = JsonPathFinder.Find(_json, long.MaxValue, _depth, _maps);
        string found = IsTruncated()
            ? "the end of the text"
            : string.Create(CultureInfo.InvariantCulture, $"malformed text after byte {_reader.BytesConsumed}");
        return new JsonShapeException(path, "JSON", found);
    }

    private readonly string CurrentPath() => JsonPathFinder.Find(_json, _reader.TokenStartIndex, _depth, _maps);

    /// <summary>Whether the text would be valid so far if more of it could come.</summary>
    private readonly bool IsTruncated()
    {
        var reader = new Utf8JsonReader(_json, isFinalBlock: false, new JsonReaderState(Options));
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
