using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>Unions, and what takes the place of members that did not come.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>
    /// Moves to the value of a union's member. Members that are <c>null</c> do not count, nor does <c>__type</c>, the shape's name, which some services add.
    /// </summary>
    /// <param name="member">The name of the member that is set; <c>default</c> before the first call.</param>
    /// <returns>False at the object's end, which is left.</returns>
    /// <exception cref="JsonShapeException">The JSON is malformed, or two members are set.</exception>
    public bool NextUnionMember(ref ReadOnlySpan<byte> member)
    {
        while (NextMember())
        {
            if (IsMember("__type"u8))
            {
                Skip();
                continue;
            }
            if (IsSet(member) && !IsMember(member))
            {
                throw TwoMembers(member);
            }
            member = _name;
            return true;
        }
        return IsStrict && !IsSet(member) ? throw NoMember(UnionPath()) : false;
    }

    /// <summary>Reads the value of a member that the model does not know.</summary>
    /// <returns>Compact JSON. What is not valid Unicode in its strings becomes U+FFFD.</returns>
    /// <exception cref="JsonShapeException">The JSON is malformed, or nested more than 512 levels deep.</exception>
    public UnknownValue ReadUnknown()
    {
        if (IsStrict)
        {
            throw new JsonShapeException(CurrentPath(), "a member that the union has", MessageText.Quote(_name));
        }
        JsonElement value = ReadDocument();
        using PooledBufferWriter compact = new();
        JsonDocumentWriter.Write(new JsonShapeWriter(compact), value);
        return new UnknownValue(compact.WrittenMemory, JsonWrite.MediaType);
    }

    /// <summary>Reads a union that stands for the value of another's member, so that it has to be there.</summary>
    /// <typeparam name="T">The type of the union.</typeparam>
    /// <param name="read">How to read it.</param>
    /// <returns>The union.</returns>
    /// <exception cref="JsonShapeException">No member of the union is set, or the JSON is malformed or of another kind.</exception>
    public T ReadRequired<T>(JsonReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        int start = _start;
        return read(ref this) ?? throw NoMember(JsonPathFinder.Find(_json, start, _depth, _maps));
    }

    /// <summary>
    /// What takes the place of a required structure that did not come, to be called where the object that lacks it has been read to its end: the structure
    /// as if <c>{}</c> had been sent.
    /// </summary>
    /// <typeparam name="T">The type of the shape.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="read">How to read the shape.</param>
    /// <returns>What <paramref name="read"/> makes of no members.</returns>
    /// <exception cref="JsonShapeException">The shape is a union, or has to have one: nothing can take its place.</exception>
    public readonly T Missing<T>(ReadOnlySpan<byte> name, JsonReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return JsonRead.Empty(read);
        }
        catch (JsonShapeException exception)
        {
            string parent = _depth == 0 ? "$" : JsonPathFinder.Find(_json, _position - 1, _depth, _maps);
            throw new JsonShapeException($"{parent}.{Encoding.UTF8.GetString(name)}{exception.Path.AsSpan(1)}", exception.Expected, exception.Found);
        }
    }

    // The union has been left.
    private readonly string UnionPath() => _depth == 0 ? "$" : JsonPathFinder.Find(_json, _position - 1, _depth, _maps);

    // A name may be empty, but then it points into the text.
    private static bool IsSet(ReadOnlySpan<byte> member) => !Unsafe.IsNullRef(in MemoryMarshal.GetReference(member));

    internal static JsonShapeException NoMember(string path) => new(path, "a union with one member", "none");

    private readonly JsonShapeException TwoMembers(ReadOnlySpan<byte> first) => new(
        JsonPathFinder.Find(_json, _start, _depth - 1, _maps),
        "a union with one member",
        $"the members {MessageText.Quote(first)} and {MessageText.Quote(_name)}");
}
