using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Traits;

/// <summary>Makes traits, and shapes that have them.</summary>
internal static class TraitReading
{
    private static readonly ShapeId Id = ShapeId.Parse("ex#It");

    /// <summary>One trait, or none.</summary>
    public static TraitMap Of(string id, string? json) =>
        json is null ? TraitMap.Empty : TraitMap.Empty.With(id, PositionedJson.Parse(new SourceFile("t.json", json)).Root!);

    public static MemberShape Member(TraitMap traits) => new(Id.WithMember("member"), ShapeId.Parse("ex#Target"), traits);

    public static SimpleShape Target(TraitMap traits) => new(ShapeId.Parse("ex#Target"), SimpleKind.String, traits);

    public static OperationShape Operation(TraitMap traits) => new(Id, Id, Id, EquatableArray<ShapeId>.Empty, traits);

    public static ServiceShape Service(TraitMap traits) =>
        new(Id, "1", EquatableArray<ShapeId>.Empty, EquatableArray<ShapeId>.Empty, EquatableArray<ShapeRename>.Empty, traits);
}
