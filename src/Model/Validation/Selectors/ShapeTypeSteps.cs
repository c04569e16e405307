using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>What the names of types in selectors stand for (https://smithy.io/2.0/spec/selectors.html#shape-type-selectors).</summary>
internal static class ShapeTypeSteps
{
    private static readonly Dictionary<string, Func<GraphShape, bool>> Types = new Dictionary<string, Func<GraphShape, bool>>
    {
        ["*"] = _ => true,
        ["member"] = shape => shape.IsMember,
        ["string"] = shape => shape.IsString,
        ["integer"] = shape => shape.IsInteger,
        ["number"] = shape => shape.IsNumber,
        ["collection"] = shape => shape.IsList,
        ["set"] = shape => shape.IsList && shape.Has(TraitIds.UniqueItems),
        ["simpleType"] = IsSimple,
        ["aggregateType"] = IsAggregate,
        ["dataType"] = shape => IsSimple(shape) || IsAggregate(shape),
        ["serviceType"] = shape => shape.Service is not null || shape.Resource is not null || shape.Operation is not null,
    }
        .Concat(new[]
        {
            "blob", "boolean", "document", "timestamp", "byte", "short", "long", "float", "double", "bigInteger", "bigDecimal", "list", "map", "structure", "union", "enum", "intEnum",
            "service", "operation", "resource",
        }.Select(name => new KeyValuePair<string, Func<GraphShape, bool>>(name, shape => shape.Type == name)))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public static SelectorStep? Find(string name) =>
        Types.TryGetValue(name, out Func<GraphShape, bool>? isType) ? (_, shape, next) => !isType(shape) || next(shape) : null;

    private static bool IsSimple(GraphShape shape) => shape.Simple is not null || shape.Type is "enum" or "intEnum";

    private static bool IsAggregate(GraphShape shape) => shape.IsList || shape.IsMap || shape.IsStructure || shape.IsUnion;
}
