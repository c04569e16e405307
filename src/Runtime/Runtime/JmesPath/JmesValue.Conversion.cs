using System.Globalization;
using System.Text;

namespace Smithwright.Runtime.JmesPath;

/// <content>The functions of JMESPath that take anything.</content>
public readonly partial struct JmesValue
{
    /// <summary>The name of its type, as <c>type()</c> gives it.</summary>
    public string TypeName => _content switch
    {
        null => "null",
        bool => "boolean",
        double => "number",
        string => "string",
        _ => IsArray ? "array" : "object",
    };

    /// <summary>The number that it is or that its text is; null otherwise.</summary>
    public double? ToNumber() => Text is { } text ? JmesPath.ToNumber(text) : Number;

    /// <summary>The items of an array; anything else as the only item.</summary>
    public IReadOnlyList<JmesValue> ToArray() => Items ?? [this];

    /// <summary>The text that it is; anything else as JSON without white space.</summary>
    public string ToText()
    {
        if (Text is { } text)
        {
            return text;
        }
        StringBuilder json = new();
        Append(json);
        return json.ToString();
    }

    private void Append(StringBuilder json)
    {
        if (Text is { } text)
        {
            AppendQuoted(json, text);
        }
        else if (Number is { } number)
        {
            json.Append(JmesPath.ToText(number));
        }
        else if (Items is { } items)
        {
            Append(json, '[', items, static (json, item) => item.Append(json), ']');
        }
        else if (Members is { } members)
        {
            Append(json, '{', members, static (json, member) => Append(json, member), '}');
        }
        else
        {
            json.Append(_content switch { true => "true", false => "false", _ => "null" });
        }
    }

    private static void AppendQuoted(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                json.Append(c);
            }
        }
        json.Append('"');
    }

    private static void Append(StringBuilder json, KeyValuePair<string, JmesValue> member)
    {
        AppendQuoted(json, member.Key);
        json.Append(':');
        member.Value.Append(json);
    }

    private static void Append<T>(StringBuilder json, char open, IReadOnlyCollection<T> parts, Action<StringBuilder, T> append, char close)
    {
        json.Append(open);
        bool first = true;
        foreach (T part in parts)
        {
            if (!first)
            {
                json.Append(',');
            }
            first = false;
            append(json, part);
        }
        json.Append(close);
    }
}
