using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>A shape id without quotes inside of a value. It becomes a string with the absolute id.</summary>
internal sealed class IdlReference(SourceSpan span, string text) : JsonNode(span)
{
    public string Text { get; } = text;

    public override string Kind => "shape id";

    public override bool Equals(JsonNode? other) => other is IdlReference that && that.Text == Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
