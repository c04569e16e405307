using System.Collections.Immutable;
using System.Text.Json;

namespace Smithwright.Model.Text.Json;

/// <summary>
/// Reads JSON (RFC 8259) into a tree that knows its positions. As in Smithy's own loader, comments and trailing commas are
/// not allowed. Whatever the text, the answer is a tree or located problems, never an exception.
/// </summary>
public static class PositionedJson
{
    /// <summary>How deep values may nest; it keeps every recursive walk over a tree far from the end of the stack.</summary>
    public const int MaxDepth = 128;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth };

    public static JsonParseResult Parse(SourceFile file)
    {
        Utf8Text text = new(file.Text);
        JsonTreeBuilder builder = new(file, text);
        JsonNode? root = null;
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            builder.Problems.Add(
                new Problem(ProblemIds.InvalidJson, new SourceSpan(file.Path, 0, 0), "Expected a JSON object, but the file is empty."));
        }
        else if (TryRead(text, builder))
        {
            root = builder.Root;
        }
        else
        {
            builder.Problems.Add(JsonSyntaxError.Find(file, builder));
        }

        return new JsonParseResult(root, builder.Problems.ToImmutable());
    }

    private static bool TryRead(Utf8Text text, JsonTreeBuilder builder)
    {
        Utf8JsonReader reader = new(text.Bytes, isFinalBlock: true, new JsonReaderState(Options));
        try
        {
            while (reader.Read())
            {
                builder.Add(ref reader);
            }

            return builder.Root is not null;
        }
        catch (JsonException)
        {
            // Its message differs between versions of the reader and says little; JsonSyntaxError looks for itself.
            return false;
        }
    }
}
