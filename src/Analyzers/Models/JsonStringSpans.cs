using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Analyzers.Models;

/// <summary>Finds a part of a JSON string's value in the file, where an escape is longer than the character it represents.</summary>
internal static class JsonStringSpans
{
    public static SourceSpan Inside(JsonString node, int offset, int length, IReadOnlyDictionary<string, string> texts)
    {
        if (!texts.TryGetValue(node.Span.Path, out string? text) || node.Span.End > text.Length)
        {
            return node.Span;
        }

        int start = Skip(text, node.Span.Start + 1, offset);
        int end = Skip(text, start, length);
        return end < node.Span.End ? new SourceSpan(node.Span.Path, start, end - start) : node.Span;
    }

    /// <summary>The position after <paramref name="count"/> UTF-16 code units of the value.</summary>
    private static int Skip(string text, int position, int count)
    {
        for (int skipped = 0; skipped < count && position < text.Length; skipped++)
        {
            bool isEscape = text[position] == '\\' && position + 1 < text.Length;
            position += !isEscape ? 1 : text[position + 1] == 'u' ? 6 : 2;
        }

        return Math.Min(position, text.Length);
    }
}
