using System.Globalization;
using System.Text;

namespace Smithwright.Generator.CSharp;

/// <summary>C# literals. Whatever the model says ends up inside the quotes.</summary>
internal static class Literal
{
    /// <summary>A regular string literal; all but printable ASCII is escaped, so that nothing can end it.</summary>
    public static string String(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        StringBuilder text = new StringBuilder(value.Length + 2).Append('"');
        foreach (char c in value)
        {
            text = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or > '~' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>The text as UTF-8 bytes.</summary>
    public static string Utf8(string text) => String(text) + "u8";

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The literal of a number, or null where there is none.</summary>
    public static string? Number(long? value) => value is { } number ? Number(number) : null;

    public static string Boolean(bool value) => value ? "true" : "false";
}
