using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Validation.Graph;

/// <summary>The ways between shapes (https://smithy.io/2.0/spec/selectors.html#relationships).</summary>
internal static class Relations
{
    /// <summary>The way that only selectors which ask for it follow, from a shape to the definitions of its traits.</summary>
    public const string Trait = "trait";

    public static IEnumerable<Relation> From(ModelGraph graph, GraphShape shape) =>
        shape.Member is { } member
            ? To(graph, shape, "", member.Target.Value)
            : Own(graph, shape).Concat(shape.Definition.Header.Mixins.SelectMany(mixin => To(graph, shape, "mixin", mixin.Value)));

    public static IEnumerable<Relation> Traits(ModelGraph graph, GraphShape shape) =>
        shape.Traits.All.SelectMany(trait => graph.TraitOf(trait.Key) is { } definition ? new[] { new Relation(Trait, shape, definition) } : []);

    private static IEnumerable<Relation> Own(ModelGraph graph, GraphShape shape) => shape.Definition switch
    {
        AggregateDefinition => graph.MembersOf(shape).Select(member => new Relation("member", shape, member)),
        OperationDefinition operation => Single(graph, shape, "input", operation.Input)
            .Concat(Single(graph, shape, "output", operation.Output))
            .Concat(Each(graph, shape, "error", operation.Errors)),
        ServiceDefinition service => Each(graph, shape, "operation", service.Operations)
            .Concat(Each(graph, shape, "resource", service.Resources))
            .Concat(Each(graph, shape, "error", service.Errors)),
        ResourceDefinition resource => OfResource(graph, shape, resource),
        _ => [],
    };

    private static IEnumerable<Relation> OfResource(ModelGraph graph, GraphShape shape, ResourceDefinition resource)
    {
        HashSet<ShapeId> lifecycle = new(resource.Lifecycle.Select(operation => operation.Target.Value));
        HashSet<ShapeId> collection = new(resource.CollectionOperations.Select(operation => operation.Value));
        return resource.Identifiers.SelectMany(identifier => To(graph, shape, "identifier", identifier.Target.Value))
            .Concat(resource.Properties.SelectMany(property => To(graph, shape, "property", property.Target.Value)))
            .Concat(resource.Lifecycle.SelectMany(operation => To(graph, shape, operation.Name.Value, operation.Target.Value)))
            .Concat(Each(graph, shape, "collectionOperation", resource.CollectionOperations))
            .Concat(resource.Operations
                .Where(operation => !lifecycle.Contains(operation.Value) && !collection.Contains(operation.Value))
                .SelectMany(operation => To(graph, shape, "operation", operation.Value)))
            .Concat(Each(graph, shape, "resource", resource.Resources));
    }

    private static IEnumerable<Relation> Single(ModelGraph graph, GraphShape from, string name, Located<ShapeId>? target) =>
        target is { } id && id.Value != Prelude.Unit ? To(graph, from, name, id.Value) : [];

    private static IEnumerable<Relation> Each(ModelGraph graph, GraphShape from, string name, EquatableArray<Located<ShapeId>> targets) =>
        targets.SelectMany(target => To(graph, from, name, target.Value));

    private static IEnumerable<Relation> To(ModelGraph graph, GraphShape from, string name, ShapeId target)
    {
        if (graph.Find(target) is { } shape)
        {
            yield return new Relation(name, from, shape);
        }
    }
}
