using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Json;

/// <summary>
/// Reads shapes from a whole JSON text (RFC 8259). It always stands at the value to be read next: reading or skipping that value, and then asking
/// for the next member, moves on. A byte order mark and trailing commas are tolerated; an empty text reads as <c>{}</c>; anything after
/// the value is an error.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonShapeReader
{
    // Unknown members may nest as deep as they like: one bit a level is all it takes, and the length of the text bounds it.
    internal static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, MaxDepth = int.MaxValue };

    private readonly ReadOnlySpan<byte> _json;
    private ReadOnlySpan<byte> _name;
    private ReadOnlySpan<byte> _text;
    private JsonTokenType _kind;
    private bool _isEscaped;
    private int _start;
    private int _position;
    private ReadCache? _cache;
    private ulong _maps;
    private int _depth;

    /// <summary>Starts at the first value of a text.</summary>
    /// <param name="utf8Json">The whole text.</param>
    /// <exception cref="JsonShapeException">The text does not start with a JSON value.</exception>
    public JsonShapeReader(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.StartsWith("\uFEFF"u8))
        {
            utf8Json = utf8Json[3..];
        }
        _json = utf8Json;
        byte first = SkipSpace();
        if (_position == _json.Length)
        {
            _json = "{}"u8;
            _position = 0;
            first = (byte)'{';
        }
        ScanValue(first);
    }

    /// <summary>
    /// Starts at the first value of a text from somebody who has to keep to the model: kinds and formats are those that it asks for, unions have one member that
    /// it knows, dense collections have no <c>null</c>, and there are no trailing commas.
    /// </summary>
    /// <param name="utf8Json">The whole text.</param>
    /// <exception cref="JsonShapeException">The text does not start with a JSON value.</exception>
    public static JsonShapeReader Strict(ReadOnlySpan<byte> utf8Json) => new(utf8Json) { IsStrict = true };

    /// <summary>Whether nothing but what the model says is accepted, and what is required is left null where it is missing.</summary>
    public bool IsStrict { get; private init; }

    /// <summary>Whether the value to be read next is <c>null</c>.</summary>
    public readonly bool PeekIsNull => _kind == JsonTokenType.Null;

    /// <summary>The name of the member at which the reader stands. Valid until its value is read.</summary>
    public readonly string MemberName => System.Text.Encoding.UTF8.GetString(_name);

    /// <summary>Enters an object. Where the whole text is <c>null</c> the object has no members.</summary>
    /// <exception cref="JsonShapeException">The value is no object, or shapes contain each other more than 512 levels deep.</exception>
    public void BeginObject()
    {
        if (_kind == JsonTokenType.StartObject)
        {
            Enter(isMap: false);
        }
        else if (PeekIsNull && _depth == 0 && !IsStrict)
        {
            ExpectEnd();
        }
        else
        {
            throw WrongKind("an object");
        }
    }

    /// <summary>Moves to the value of the next member that is not <c>null</c>; a null member counts as absent.</summary>
    /// <returns>False at the object's end, which is left.</returns>
    /// <exception cref="JsonShapeException">The JSON is malformed.</exception>
    public bool NextMember()
    {
        while (NextName())
        {
            if (!PeekIsNull)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the member at which the reader stands has a name.</summary>
    /// <param name="name">The name as UTF-8.</param>
    /// <returns>True where the name is the same, however it is escaped in the text.</returns>
    // Inlined, the comparison with a literal becomes one of a word or two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsMember(scoped ReadOnlySpan<byte> name) => _name.SequenceEqual(name);

    /// <summary>Skips the value, however deep it is.</summary>
    /// <exception cref="JsonShapeException">The JSON is malformed.</exception>
    public void Skip()
    {
        if (_kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }
        Utf8JsonReader reader = new(_json[_start..], Options);
        try
        {
            reader.Read();
            reader.Skip();
        }
        catch (JsonException)
        {
            throw Malformed();
        }
        _position = _start + (int)reader.BytesConsumed;
        _kind = reader.TokenType;
    }

    /// <summary>Reads the value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="read">How to read it.</param>
    /// <returns>What <paramref name="read"/> returns.</returns>
    /// <exception cref="JsonShapeException">The JSON is malformed, or of another kind.</exception>
    public T Read<T>(JsonReadValue<T> read) => read(ref this);

    private void Enter(bool isMap)
    {
        if (NestingLimit.IsExceededBy(_depth + 1))
        {
            throw TooDeep();
        }
        if (_depth < 64)
        {
            ulong bit = 1UL << _depth;
            _maps = isMap ? _maps | bit : _maps & ~bit;
        }
        _depth++;
    }

    private void Leave()
    {
        if (--_depth == 0)
        {
            ExpectEnd();
        }
    }

    private void ExpectEnd()
    {
        if (_position < _json.Length)
        {
            SkipSpace();
        }
        if (_position < _json.Length)
        {
            throw new JsonShapeException("$", "the end of the text", $"more text at byte {_position}");
        }
        _cache?.Return();
        _cache = null;
    }
}
