using System.Globalization;
using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Serialization.Json;

/// <summary>
/// Finds the path of an offset by reading the text once more. Only errors need paths, so only errors pay for them.
/// </summary>
internal static class JsonPathFinder
{
    private const int LongestName = 64;

    /// <summary>The path of the token at <paramref name="offset"/>, or of the place where the text stops being JSON.</summary>
    /// <param name="json">The whole text.</param>
    /// <param name="offset">Where the token starts.</param>
    /// <param name="levels">How many levels to name; what lies deeper belongs to no known shape.</param>
    /// <param name="maps">The levels that are maps, the outermost as the lowest bit.</param>
    internal static string Find(ReadOnlySpan<byte> json, long offset, int levels, ulong maps)
    {
        List<Step> steps = new();
        try
        {
            Walk(json, offset, levels, steps);
        }
        catch (JsonException)
        {
            // The steps so far lead to the place where the text is malformed.
        }
        return Format(steps, maps);
    }

    private static void Walk(ReadOnlySpan<byte> json, long offset, int levels, List<Step> steps)
    {
        Utf8JsonReader reader = new(json, JsonShapeReader.Options);
        int depth = 0;
        while (reader.Read() && reader.TokenStartIndex <= offset)
        {
            bool closes = reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject;
            if (closes && --depth < levels)
            {
                steps.RemoveAt(depth);
            }
            else if (!closes && depth > 0 && depth == steps.Count)
            {
                steps[^1] = steps[^1].Next(ref reader);
            }
            if (reader.TokenStartIndex == offset)
            {
                return;
            }
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && ++depth <= levels)
            {
                steps.Add(new Step(reader.TokenType == JsonTokenType.StartArray, -1, null));
            }
        }
    }

    private static string Format(List<Step> steps, ulong maps)
    {
        StringBuilder path = new("$");
        for (int level = 0; level < steps.Count; level++)
        {
            Step step = steps[level];
            if (step.IsArray && step.Index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
            else if (step.Name is { } name)
            {
                path.Append('.').Append(IsMap(maps, level) ? "*" : Shorten(name));
            }
        }
        return path.ToString();
    }

    // What lies deeper than there are bits is treated as a map: rather a star too many than a sensitive key.
    private static bool IsMap(ulong maps, int level) => level >= 64 || (maps >> level & 1) != 0;

    private static string Shorten(string name) => MessageText.Clean(name.Length <= LongestName ? name : $"{name.AsSpan(0, LongestName)}…");

    private readonly record struct Step(bool IsArray, int Index, string? Name)
    {
        internal Step Next(ref Utf8JsonReader reader)
        {
            if (IsArray)
            {
                return this with { Index = Index + 1 };
            }
            return reader.TokenType == JsonTokenType.PropertyName ? this with { Name = Encoding.UTF8.GetString(reader.ValueSpan) } : this;
        }
    }
}
