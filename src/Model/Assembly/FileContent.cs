using System.Collections.Immutable;
using Smithwright.Model.C2j;

namespace Smithwright.Model.Assembly;

/// <summary>
/// What a reader found in a file. <paramref name="Broken"/> are shapes that the file defines, but in a way that was reported and left out.
/// </summary>
internal sealed record FileContent(
    EquatableArray<ShapeDefinition> Definitions,
    EquatableArray<TraitApplication> Applications,
    EquatableArray<ShapeId> Broken)
{
    public static FileContent Empty { get; } = new(
        EquatableArray<ShapeDefinition>.Empty, EquatableArray<TraitApplication>.Empty, EquatableArray<ShapeId>.Empty);

    /// <summary>The endpoint rules that the file consists of; nothing in all other files.</summary>
    public JsonObject? EndpointRules { get; init; }

    /// <summary>What a C2J model says beside its <c>service-2.json</c>, when the file consists of it; nothing in all other files.</summary>
    public C2jCompanion? Companion { get; init; }

    internal sealed class Builder
    {
        public ImmutableArray<ShapeDefinition>.Builder Definitions { get; } = ImmutableArray.CreateBuilder<ShapeDefinition>();

        public ImmutableArray<TraitApplication>.Builder Applications { get; } = ImmutableArray.CreateBuilder<TraitApplication>();

        public ImmutableArray<ShapeId>.Builder Broken { get; } = ImmutableArray.CreateBuilder<ShapeId>();

        public FileContent ToContent() => new(Definitions.ToImmutable(), Applications.ToImmutable(), Broken.ToImmutable());
    }
}
