using System.ComponentModel;
using System.Numerics;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Form;

/// <summary>How values of each simple shape are read from a form, in exactly the form that the model asks for.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FormRead
{
    /// <summary>Reads a string.</summary>
    public static string String(FormShapeReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.ReadText(KindNames.String);
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public static bool Boolean(FormShapeReader reader) => Value(reader, StrictText.ParseBoolean);

    /// <summary>Reads an integer.</summary>
    public static sbyte SByte(FormShapeReader reader) => Value(reader, StrictText.ParseSByte);

    /// <inheritdoc cref="SByte"/>
    public static short Int16(FormShapeReader reader) => Value(reader, StrictText.ParseInt16);

    /// <inheritdoc cref="SByte"/>
    public static int Int32(FormShapeReader reader) => Value(reader, StrictText.ParseInt32);

    /// <inheritdoc cref="SByte"/>
    public static long Int64(FormShapeReader reader) => Value(reader, StrictText.ParseInt64);

    /// <summary>Reads a number.</summary>
    public static float Single(FormShapeReader reader) => Value(reader, StrictText.ParseSingle);

    /// <inheritdoc cref="Single"/>
    public static double Double(FormShapeReader reader) => Value(reader, StrictText.ParseDouble);

    /// <inheritdoc cref="SByte"/>
    public static BigInteger BigInteger(FormShapeReader reader) => Value(reader, StrictText.ParseBigInteger);

    /// <inheritdoc cref="Single"/>
    public static decimal Decimal(FormShapeReader reader) => Value(reader, StrictText.ParseDecimal);

    /// <summary>Reads base64.</summary>
    public static ReadOnlyMemory<byte> Blob(FormShapeReader reader)
    {
        string text = String(reader);
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int written) ? bytes.AsMemory(0, written) : throw reader.Wrong(KindNames.Blob);
    }

    /// <summary>Reads seconds since 1970.</summary>
    public static DateTimeOffset EpochSeconds(FormShapeReader reader) => Value(reader, StrictText.ParseEpochSeconds);

    /// <summary>Reads RFC 3339 text in UTC.</summary>
    public static DateTimeOffset DateTime(FormShapeReader reader) => Value(reader, StrictText.ParseDateTime);

    /// <summary>Reads an IMF-fixdate.</summary>
    public static DateTimeOffset HttpDate(FormShapeReader reader) => Value(reader, StrictText.ParseHttpDate);

    /// <summary>Reads the text of an enum, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    public static T Enum<T>(FormShapeReader reader)
        where T : struct, IStringEnum<T> => T.FromValue(String(reader));

    /// <summary>Reads the number of an enum, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    public static T IntEnum<T>(FormShapeReader reader)
        where T : struct, IIntEnum<T> => T.FromValue(Int32(reader));

    private static T Value<T>(FormShapeReader reader, Func<string?, T?> parse)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(reader);
        try
        {
            return parse(reader.ReadText("a value")).GetValueOrDefault();
        }
        catch (WireTextException exception)
        {
            throw reader.Wrong(exception.Expected);
        }
    }
}
