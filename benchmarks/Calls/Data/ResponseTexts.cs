using System.Text;
using System.Text.Json;

namespace Smithwright.Benchmarks.Calls.Data;

/// <summary>The texts that are values in a response: whoever hands out strings has to make each different one, whatever else a call costs.</summary>
internal static class ResponseTexts
{
    /// <summary>Makes every different text once, and nothing else.</summary>
    public static Contender Alone(byte[] json)
    {
        byte[][] texts = [.. Distinct(json)];
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

    private static List<byte[]> Distinct(byte[] json)
    {
        HashSet<string> texts = new(StringComparer.Ordinal);
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                texts.Add(reader.GetString()!);
            }
        }

        return [.. texts.Select(Encoding.UTF8.GetBytes)];
    }
}
