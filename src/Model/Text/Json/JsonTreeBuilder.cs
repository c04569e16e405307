using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Smithwright.Model.Text.Json;

/// <summary>Puts the reader's tokens together, with a stack of its own instead of recursion.</summary>
internal sealed class JsonTreeBuilder(SourceFile file, Utf8Text text)
{
    private readonly Stack<OpenContainer> _open = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ImmutableArray<Problem>.Builder Problems { get; } = ImmutableArray.CreateBuilder<Problem>();

    public JsonNode? Root { get; private set; }

    /// <summary>The last token read, and where it ends: what a syntax error is judged from.</summary>
    public JsonTokenType LastToken { get; private set; }

    public int LastTokenEnd { get; private set; }

    public int Depth => _open.Count;

    /// <summary>Whether the innermost open container is an object; <see langword="null"/> outside of all.</summary>
    public bool? InObject => _open.Count == 0 ? null : _open.Peek().IsObject;

    public void Add(ref Utf8JsonReader reader)
    {
        int quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        int start = text.CharOffset(reader.TokenStartIndex);
        int end = text.CharOffset(reader.TokenStartIndex + reader.ValueSpan.Length + quotes);
        SourceSpan span = new(file.Path, start, end - start);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                _open.Push(new OpenContainer(start, reader.TokenType == JsonTokenType.StartObject));
                break;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                Place(Close(_open.Pop(), end));
                break;
            case JsonTokenType.PropertyName:
                _open.Peek().Name(Share(Unescape(ref reader, span)), span);
                break;
            default:
                Place(Scalar(ref reader, span));
                break;
        }

        LastToken = reader.TokenType;
        LastTokenEnd = end;
    }

    private JsonNode Scalar(ref Utf8JsonReader reader, SourceSpan span) => reader.TokenType switch
    {
        JsonTokenType.String => new JsonString(span, Unescape(ref reader, span)),
        JsonTokenType.Number => new JsonNumber(span, Encoding.UTF8.GetString(reader.ValueSpan.ToArray())),
        JsonTokenType.Null => new JsonNull(span),
        _ => new JsonBoolean(span, reader.TokenType == JsonTokenType.True),
    };

    private string Unescape(ref Utf8JsonReader reader, SourceSpan span)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escaped surrogate without its other half is JSON by the grammar, but no text.
            Problems.Add(new Problem(ProblemIds.InvalidJson, span, "Expected Unicode text, but a surrogate is escaped without its other half."));
            return Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
        }
    }

    private void Place(JsonNode node)
    {
        if (_open.Count == 0)
        {
            Root = node;
        }
        else
        {
            _open.Peek().Add(node);
        }
    }

    private JsonNode Close(OpenContainer container, int end)
    {
        SourceSpan span = new(file.Path, container.Start, end - container.Start);
        return container.IsObject ? new JsonObject(span, container.Properties(Problems)) : new JsonArray(span, container.Items());
    }

    /// <summary>The same few names stand in every shape: one string serves for all of them.</summary>
    private string Share(string name)
    {
        if (_names.TryGetValue(name, out string? shared))
        {
            return shared;
        }

        _names.Add(name, name);
        return name;
    }
}
