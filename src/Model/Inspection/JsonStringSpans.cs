using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Inspection;

/// <summary>Finds a part of a string's value in the file, where escapes and indentation take more room than the characters they represent.</summary>
internal static class JsonStringSpans
{
    public static SourceSpan Inside(JsonString node, int offset, int length, IReadOnlyDictionary<string, string> texts)
    {
        if (!texts.TryGetValue(node.Span.Path, out string? text) || node.Span.End > text.Length)
        {
            return node.Span;
        }

        IReadOnlyList<int> positions = QuotedTextPositions.Of(text, node.Span);
        return offset + length < positions.Count
            ? new SourceSpan(node.Span.Path, positions[offset], positions[offset + length] - positions[offset])
            : node.Span;
    }
}
