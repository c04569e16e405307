using Smithwright.Model;
using Smithwright.Model.Definitions;
using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Tool.Printing;

/// <summary>Says in Smithy's terms what models of C2J are read as. What Smithy has no term for is left out.</summary>
internal static class C2jTraits
{
    private const string Prefix = "smithwright.c2j#";

    /// <param name="shapes">All shapes of the model.</param>
    public static IEnumerable<ShapeDefinition> ReplaceAll(IReadOnlyList<ShapeDefinition> shapes)
    {
        bool usesHttp = shapes.OfType<ServiceDefinition>().Any(service => ProtocolTable.Of(service.Traits).Any(protocol => protocol.UsesHttpTraits));
        return shapes.Select(shape => Replace(shape, usesHttp));
    }

    private static ShapeDefinition Replace(ShapeDefinition shape, bool usesHttp)
    {
        // C2J says of each operation that it posts to '/', where Smithy says nothing.
        ShapeDefinition replaced = shape.WithTraits(Replace(usesHttp ? shape.Traits : shape.Traits.Without(TraitIds.Http)));
        return replaced is AggregateDefinition aggregate
            ? aggregate with { Members = aggregate.Members.Select(member => member with { Traits = Replace(member.Traits, aggregate.Kind) }).ToEquatableArray() }
            : replaced;
    }

    /// <summary>C2J requires members of unions, of which there is always one.</summary>
    private static TraitMap Replace(TraitMap traits, AggregateKind owner) => Replace(owner == AggregateKind.Union ? traits.Without(TraitIds.Required) : traits);

    private static TraitMap Replace(TraitMap traits)
    {
        TraitMap all = traits.Has(TraitIds.C2jFullMatch) && traits.Get(TraitIds.Pattern) is JsonString pattern
            ? traits.With(TraitIds.Pattern, new JsonString(pattern.Span, $"^(?:{pattern.Value})$"))
            : traits;
        return traits.All.Select(trait => trait.Key).Where(id => id.StartsWith(Prefix, StringComparison.Ordinal)).Aggregate(all, (map, id) => map.Without(id));
    }
}
