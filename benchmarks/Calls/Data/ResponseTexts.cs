using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Smithwright.Benchmarks.Calls.Data;

/// <summary>The texts that are values in a response: whoever hands out strings has to make each different one, whatever else a call costs.</summary>
internal static class ResponseTexts
{
    /// <summary>Makes every different text once, and nothing else.</summary>
    public static Contender Alone(byte[] body)
    {
        byte[][] texts = [.. (body[0] == '<' ? OfXml(body) : OfJson(body)).Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
        return new Contender("texts alone (each different one made once)", () => Make(texts));
    }

    private static string? Make(byte[][] texts)
    {
        string? last = null;
        foreach (byte[] text in texts)
        {
            last = Encoding.UTF8.GetString(text);
        }
        return last;
    }

    private static List<string> OfJson(byte[] json)
    {
        List<string> texts = [];
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                texts.Add(reader.GetString()!);
            }
        }
        return texts;
    }

    // Numbers, timestamps and truth values are no strings in the result.
    private static List<string> OfXml(byte[] xml) =>
    [
        .. XDocument.Load(new MemoryStream(xml)).Descendants().Where(element => !element.HasElements).Select(element => element.Value)
            .Where(text => text is not ("" or "true" or "false") && !double.TryParse(text, CultureInfo.InvariantCulture, out _) && !DateTime.TryParse(text, CultureInfo.InvariantCulture, out _)),
    ];
}
