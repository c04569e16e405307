using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Names;

/// <summary>What <c>@trait</c> without a value stands for, which depends on the shape that defines the trait.</summary>
internal enum AnnotationValue
{
    Object,
    Array,
    Null,
}

/// <summary>Tells and makes the values of annotations.</summary>
internal static class AnnotationValues
{
    public static AnnotationValue Of(ShapeDefinition trait) => trait switch
    {
        AggregateDefinition { Kind: AggregateKind.Structure or AggregateKind.Map } => AnnotationValue.Object,
        AggregateDefinition { Kind: AggregateKind.List } => AnnotationValue.Array,
        _ => AnnotationValue.Null,
    };

    /// <summary>The same, by the name of the type as files write it.</summary>
    public static AnnotationValue Of(string type) => type switch
    {
        "structure" or "map" => AnnotationValue.Object,
        "list" or "set" => AnnotationValue.Array,
        _ => AnnotationValue.Null,
    };

    public static JsonNode Make(AnnotationValue value, SourceSpan span) => value switch
    {
        AnnotationValue.Object => new JsonObject(span, ImmutableArray<JsonProperty>.Empty),
        AnnotationValue.Array => new JsonArray(span, ImmutableArray<JsonNode>.Empty),
        AnnotationValue.Null => new JsonNull(span),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Unknown kind of annotation."),
    };
}
