using System.Collections.Immutable;
using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Reads values: JSON with optional commas, names without quotes, text blocks and shape ids.</summary>
internal sealed class IdlValueReader(IdlCursor cursor)
{
    /// <summary>The limit of Smithy's own reader.</summary>
    private const int MaxDepth = 64;

    private int _depth;

    public JsonNode Read()
    {
        IdlToken token = cursor.Current;
        SourceSpan span = cursor.SpanOf(token);
        switch (token.Kind)
        {
            case IdlTokenKind.String or IdlTokenKind.TextBlock:
                return new JsonString(span, cursor.ReadQuoted());
            case IdlTokenKind.Number:
                cursor.Next();
                return new JsonNumber(span, cursor.TextOf(token));
            case IdlTokenKind.Identifier:
                return Word(cursor.ReadId());
            case IdlTokenKind.LeftBrace:
                return ReadObject();
            case IdlTokenKind.LeftBracket:
                return ReadArray();
            default:
                cursor.FailExpecting("a value");
                return new JsonNull(span);
        }
    }

    /// <summary>What a word without quotes stands for.</summary>
    public JsonNode Word(IdlName word)
    {
        switch (word.Text)
        {
            case "true" or "false":
                return new JsonBoolean(word.Span, word.Text == "true");
            case "null":
                return new JsonNull(word.Span);
            default:
                cursor.References++;
                return new IdlReference(word.Span, word.Text);
        }
    }

    public JsonObject ReadObject()
    {
        int start = cursor.Current.Start;
        Dictionary<string, JsonProperty> properties = new(StringComparer.Ordinal);
        ImmutableArray<JsonProperty>.Builder names = ImmutableArray.CreateBuilder<JsonProperty>();
        cursor.Next();
        cursor.SkipWhiteSpaceAndDocs();
        Enter();
        while (!cursor.AtEnd && cursor.Kind != IdlTokenKind.RightBrace)
        {
            ReadProperty("a name or '}'", properties, names);
        }

        int end = cursor.Current.End;
        cursor.Expect(IdlTokenKind.RightBrace, "'}'");
        _depth--;
        return new JsonObject(cursor.Span(start, end), names.ToImmutable());
    }

    /// <summary>Reads what stands between the parentheses of a trait after its first name, up to the closing one.</summary>
    public JsonObject ReadStructure(IdlName firstName)
    {
        Enter();
        Dictionary<string, JsonProperty> properties = new(StringComparer.Ordinal);
        ImmutableArray<JsonProperty>.Builder names = ImmutableArray.CreateBuilder<JsonProperty>();
        ReadValue(firstName, properties, names);
        while (!cursor.AtEnd && cursor.Kind != IdlTokenKind.RightParenthesis)
        {
            ReadProperty("a name or ')'", properties, names);
        }

        _depth--;
        return new JsonObject(cursor.Span(firstName.Span.Start, Math.Max(firstName.Span.Start, cursor.Current.Start)), names.ToImmutable());
    }

    private void ReadProperty(string expected, Dictionary<string, JsonProperty> properties, ImmutableArray<JsonProperty>.Builder names)
    {
        IdlToken token = cursor.Current;
        IdlName name = cursor.ExpectKey(expected);
        if (cursor.Failure is null && properties.ContainsKey(name.Text))
        {
            cursor.Fail(token, $"Expected every name once in an object, but \"{name.Text}\" stands here again.");
        }

        ReadValue(name, properties, names);
    }

    private void ReadValue(IdlName name, Dictionary<string, JsonProperty> properties, ImmutableArray<JsonProperty>.Builder names)
    {
        cursor.ExpectColon();
        JsonNode value = Read();
        cursor.SkipWhiteSpaceAndDocs();
        if (cursor.Failure is null)
        {
            JsonProperty property = new(name.Text, name.Span, value);
            properties.Add(name.Text, property);
            names.Add(property);
        }
    }

    private JsonArray ReadArray()
    {
        int start = cursor.Current.Start;
        Enter();
        ImmutableArray<JsonNode>.Builder items = ImmutableArray.CreateBuilder<JsonNode>();
        cursor.Next();
        cursor.SkipWhiteSpaceAndDocs();
        while (cursor.Failure is null && cursor.Kind != IdlTokenKind.RightBracket)
        {
            items.Add(Read());
            cursor.SkipWhiteSpaceAndDocs();
        }

        int end = cursor.Current.End;
        cursor.Take(IdlTokenKind.RightBracket);
        _depth--;
        return new JsonArray(cursor.Span(start, end), items.ToImmutable());
    }

    /// <summary>Values are read by recursion, which must end long before the stack does.</summary>
    private void Enter()
    {
        if (++_depth > MaxDepth)
        {
            cursor.Fail($"Expected values to nest no deeper than {MaxDepth} levels.");
        }
    }
}
