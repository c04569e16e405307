using System.Globalization;
using System.Text;
using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Codecs.Json;

/// <summary>C# literals of the names of JSON properties.</summary>
internal static class JsonNameLiteral
{
    /// <summary>The UTF-8 bytes of a JSON property name, already escaped as JSON wants it, without quotes.</summary>
    public static string Of(string name)
    {
        StringBuilder json = new(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool pair = char.IsHighSurrogate(c) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
            if (pair)
            {
                json.Append(c).Append(name[++i]);
            }
            else if (c is '"' or '\\' || c < ' ' || char.IsSurrogate(c))
            {
                json.Append("\\u").Append(((int)(char.IsSurrogate(c) ? '\ufffd' : c)).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        return Literal.String(json.ToString()) + "u8";
    }
}
