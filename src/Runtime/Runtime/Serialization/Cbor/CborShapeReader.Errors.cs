using System.Globalization;
using System.Text;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>What is thrown. Paths are put together only here.</content>
public ref partial struct CborShapeReader
{
    private const int LongestName = 64;

    private readonly string Found => _kind switch
    {
        CborKind.UnsignedInteger or CborKind.NegativeInteger => "an integer",
        CborKind.ByteString => "a byte string",
        CborKind.TextString => "a string",
        CborKind.Array => "an array",
        CborKind.Map => "a map",
        CborKind.Tag => string.Create(CultureInfo.InvariantCulture, $"an item with tag {_argument}"),
        CborKind.Float => "a floating-point number",
        CborKind.Boolean => "a boolean",
        CborKind.Null => "null",
        _ => "an unassigned simple value",
    };

    private readonly CborShapeException WrongKind(string expected) => new(CurrentPath(), expected, Found);

    /// <summary>The kind is right and the value is not, such as 300 for a byte.</summary>
    private readonly CborShapeException OutOfRange(string expected) => new(CurrentPath(), expected, $"{Found} out of range");

    private readonly CborShapeException TooDeep() =>
        new(CurrentPath(), string.Create(CultureInfo.InvariantCulture, $"at most {NestingLimit.Levels} levels of nesting"), "more");

    private readonly CborShapeException Malformed() =>
        new(CurrentPath(), "CBOR", string.Create(CultureInfo.InvariantCulture, $"malformed data at byte {_start}"));

    private readonly CborShapeException Truncated() => new(CurrentPath(), "CBOR", "the end of the data");

    private readonly string CurrentPath() => PathOf(_levels.Depth);

    private readonly string PathOf(int depth)
    {
        StringBuilder path = new("$");
        for (int i = 0; i < depth; i++)
        {
            CborLevel level = _levels.At(i);
            if (level.At < 0)
            {
                // Nothing of it has been read yet.
            }
            else if (level.Kind == CborLevelKind.List)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{level.At}]");
            }
            else
            {
                path.Append('.').Append(level.Kind == CborLevelKind.Map ? "*" : NameAt(level.At));
            }
        }
        return path.ToString();
    }

    private readonly string NameAt(int start)
    {
        string name = Encoding.UTF8.GetString(new CborShapeReader(_data[start..]).StringBytes());
        return MessageText.Clean(name.Length <= LongestName ? name : $"{name.AsSpan(0, LongestName)}…");
    }
}
