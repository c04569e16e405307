using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>Unions, and what takes the place of members that did not come.</content>
public ref partial struct CborShapeReader
{
    /// <summary>
    /// Moves to the value of a union's member. Members that are null do not count, nor does <c>__type</c>, the shape's name, which some services add.
    /// </summary>
    /// <param name="member">The name of the member that is set; <c>default</c> before the first call.</param>
    /// <returns>False at the map's end, which is left.</returns>
    /// <exception cref="CborShapeException">The CBOR is malformed, or two members are set.</exception>
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
        return IsStrict && !IsSet(member) ? throw NoMember(PathOf(_levels.Depth)) : false;
    }

    /// <summary>Reads the value of a union's member that the model does not know, as it is.</summary>
    /// <exception cref="CborShapeException">The CBOR is malformed, or nested more than 512 levels deep.</exception>
    public UnknownValue ReadUnknown() => IsStrict
        ? throw new CborShapeException(CurrentPath(), "a member that the union has", MessageText.Quote(_name))
        : new(ReadRaw(), CborWrite.MediaType);

    /// <summary>Reads a union that is the value of another union's member, so that it has to be there.</summary>
    /// <typeparam name="T">The type of the union.</typeparam>
    /// <param name="read">How to read it.</param>
    /// <returns>The union.</returns>
    /// <exception cref="CborShapeException">No member of the union is set, or the CBOR is malformed or of another kind.</exception>
    public T ReadRequired<T>(CborReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return read(ref this) ?? throw NoMember(CurrentPath());
    }

    /// <summary>
    /// What takes the place of a required structure that did not come: the structure as if an empty map had been sent. To be called after the map that
    /// lacks it has been read to its end.
    /// </summary>
    /// <typeparam name="T">The type of the shape.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="read">How to read the shape.</param>
    /// <returns>What <paramref name="read"/> makes of no members.</returns>
    /// <exception cref="CborShapeException">The shape is a union, or has to have one: nothing can take its place.</exception>
    public readonly T Missing<T>(ReadOnlySpan<byte> name, CborReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return CborRead.Empty(read);
        }
        catch (CborShapeException exception)
        {
            throw new CborShapeException($"{CurrentPath()}.{Encoding.UTF8.GetString(name)}{exception.Path.AsSpan(1)}", exception.Expected, exception.Found);
        }
    }

    internal static CborShapeException NoMember(string path) => new(path, "a union with one member", "none");

    // A name may be empty, but then it is not a null reference.
    private static bool IsSet(ReadOnlySpan<byte> member) => !Unsafe.IsNullRef(in MemoryMarshal.GetReference(member));

    private readonly CborShapeException TwoMembers(ReadOnlySpan<byte> first) => new(
        PathOf(_levels.Depth - 1),
        "a union with one member",
        $"the members {MessageText.Quote(first)} and {MessageText.Quote(_name)}");
}
