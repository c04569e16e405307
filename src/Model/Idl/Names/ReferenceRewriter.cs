using System.Collections.Immutable;
using Smithwright.Model.Idl.Syntax;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Names;

/// <summary>Puts absolute ids into values in place of names without quotes.</summary>
internal sealed class ReferenceRewriter(NameScope scope)
{
    /// <summary>The value; the same one where it names nothing.</summary>
    public JsonNode Rewrite(JsonNode node)
    {
        switch (node)
        {
            case IdlReference reference:
                return new JsonString(node.Span, scope.ResolveReference(reference).Value.ToString());
            case JsonObject { Properties.IsEmpty: false } value:
                return new JsonObject(
                    node.Span,
                    value.Properties.Select(property => property with { Value = Rewrite(property.Value) }).ToImmutableArray());
            case JsonArray { Items.IsEmpty: false } value:
                return new JsonArray(node.Span, value.Items.Select(Rewrite).ToImmutableArray());
            default:
                return node;
        }
    }
}
