using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Definitions;

/// <summary>The kinds that had a default value by themselves in Smithy 1.0 and C2J, unless boxed.</summary>
internal static class ImplicitDefault
{
    public static ImmutableArray<SimpleKind> Kinds { get; } = new[]
    {
        SimpleKind.Boolean, SimpleKind.Byte, SimpleKind.Short, SimpleKind.Integer, SimpleKind.Long, SimpleKind.Float, SimpleKind.Double,
    }.ToImmutableArray();

    public static JsonNode For(SimpleKind kind, SourceSpan span) =>
        kind == SimpleKind.Boolean ? new JsonBoolean(span, false) : new JsonNumber(span, "0");
}
