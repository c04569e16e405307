using System.Text;
using Smithwright.Generator.CSharp;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Values;

/// <summary>A JSON node as compact text.</summary>
internal static class JsonText
{
    public static string Of(JsonNode node)
    {
        StringBuilder text = new();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode node)
    {
        switch (node)
        {
            case JsonObject value:
                text.Append('{');
                for (int i = 0; i < value.Properties.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",").Append(Literal.String(value.Properties[i].Name)).Append(':');
                    Append(text, value.Properties[i].Value);
                }

                text.Append('}');
                break;
            case JsonArray array:
                text.Append('[');
                for (int i = 0; i < array.Items.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    Append(text, array.Items[i]);
                }

                text.Append(']');
                break;
            default:
                text.Append(node switch
                {
                    // A C# literal with only \" \\ \n \r \t and \u escapes is a JSON literal too.
                    JsonString value => Literal.String(value.Value),
                    JsonNumber number => number.Text,
                    JsonBoolean boolean => Literal.Boolean(boolean.Value),
                    _ => "null",
                });
                break;
        }
    }
}
