using System.Globalization;
using System.Text;
using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Text.Json;

namespace Smithwright.Tool.Printing;

/// <summary>Values in Smithy's language, short ones on one line.</summary>
internal static class IdlValues
{
    private const int Width = 100;

    public static string Print(JsonNode value, string indentation) => value switch
    {
        JsonObject node => Enclose("{", Properties(node, indentation + "    "), "}", indentation),
        JsonArray array => Enclose("[", [.. array.Items.Select(item => Print(item, indentation + "    "))], "]", indentation),
        JsonString text => Quote(text.Value),
        JsonNumber number => number.Text,
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        _ => "null",
    };

    public static IReadOnlyList<string> Properties(JsonObject node, string indentation) =>
        [.. node.Properties.Select(property => $"{Key(property.Name)}: {Print(property.Value, indentation)}")];

    /// <summary>Items between brackets.</summary>
    /// <param name="indentation">That of the line on which the opening bracket stands.</param>
    public static string Enclose(string open, IReadOnlyList<string> items, string close, string indentation)
    {
        bool isShort = items.Sum(item => item.Length + 2) + indentation.Length < Width && items.All(item => !item.Contains('\n', StringComparison.Ordinal));
        if (items.Count == 0 || isShort)
        {
            return $"{open}{string.Join(", ", items)}{close}";
        }

        string inner = "\n" + indentation + "    ";
        return $"{open}{inner}{string.Join(inner, items)}\n{indentation}{close}";
    }

    public static string Key(string name) => IsName(name) ? name : Quote(name);

    public static string Quote(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsName(string text)
    {
        IdlToken token = new IdlLexer(text).Read(0);
        return token.Kind == IdlTokenKind.Identifier && token.End == text.Length;
    }
}
