using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Definitions;

/// <summary>The shapes that every model has without defining them (https://smithy.io/2.0/spec/model.html#prelude).</summary>
internal static class PreludeDefinitions
{
    public static ImmutableArray<ShapeDefinition> All { get; } = Enum.GetValues(typeof(SimpleKind))
        .Cast<SimpleKind>()
        .Select(kind => (ShapeDefinition)new SimpleDefinition(Header(kind.ToString(), TraitMap.Empty), kind))
        .Concat(Primitives())
        .Append(new AggregateDefinition(
            Header(Prelude.Unit.Name, TraitMap.Empty.With("smithy.api#unitType", new JsonObject(default, ImmutableArray<JsonProperty>.Empty))),
            AggregateKind.Structure,
            EquatableArray<MemberDefinition>.Empty))
        .ToImmutableArray();

    public static bool Contains(ShapeId id) => id.Namespace == Prelude.Namespace && All.Any(definition => definition.Id == id);

    private static IEnumerable<ShapeDefinition> Primitives()
    {
        foreach (SimpleKind kind in ImplicitDefault.Kinds)
        {
            TraitMap traits = TraitMap.Empty.With(TraitIds.Default, ImplicitDefault.For(kind, default));
            yield return new SimpleDefinition(Header($"Primitive{kind}", traits), kind);
        }
    }

    private static ShapeHeader Header(string name, TraitMap traits) => new(
        new Located<ShapeId>(new ShapeId(Prelude.Namespace, name), default),
        ModelVersion.Two,
        EquatableArray<Located<ShapeId>>.Empty,
        traits);
}
