using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Definitions;

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

    /// <summary>Whether the file is of C2J, which allows some things that Smithy does not.</summary>
    public bool IsC2j { get; init; }

    /// <summary>The metadata of the model; nothing in files without any.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>What a file of Smithy's language leaves to others; nothing in all other files.</summary>
    public IdlLinks? Links { get; init; }

    /// <summary>The contents that this one was joined from, as far as others decide what they mean.</summary>
    public EquatableArray<FileContent> Parts { get; init; } = EquatableArray<FileContent>.Empty;

    public IEnumerable<JsonProperty> AllMetadata => Metadata?.Properties ?? ImmutableArray<JsonProperty>.Empty;

    public IEnumerable<IdlLinks> AllLinks => Parts.Select(part => part.Links).Append(Links).OfType<IdlLinks>();

    /// <summary>Whether the file does not only say the same, but has all values written alike (<see cref="JsonNode.IsWrittenAs"/>).</summary>
    public bool IsWrittenAs(FileContent other) =>
        Equals(other)
        && Definitions.Zip(other.Definitions, (left, right) => left.IsWrittenAs(right)).All(same => same)
        && Applications.Zip(other.Applications, (left, right) => left.Traits.IsWrittenAs(right.Traits)).All(same => same)
        && (Metadata is null || Metadata.IsWrittenAs(other.Metadata!))
        && (EndpointRules is null || EndpointRules.IsWrittenAs(other.EndpointRules!))
        && (Companion is null || Companion.Document.IsWrittenAs(other.Companion!.Document));

    /// <summary>The shapes and statements of several files of shapes, in their order.</summary>
    public static FileContent Join(IReadOnlyList<FileContent> contents)
    {
        Builder all = new();
        foreach (FileContent content in contents)
        {
            all.Definitions.AddRange(content.Definitions.Items);
            all.Applications.AddRange(content.Applications.Items);
            all.Broken.AddRange(content.Broken.Items);
        }

        return all.ToContent() with
        {
            IsC2j = contents.Any(content => content.IsC2j),
            Metadata = contents.FirstOrDefault(content => content.Metadata is not null)?.Metadata,
            Parts = contents.Any(content => content.Links is not null) ? contents.ToEquatableArray() : EquatableArray<FileContent>.Empty,
        };
    }

    internal sealed class Builder
    {
        public ImmutableArray<ShapeDefinition>.Builder Definitions { get; } = ImmutableArray.CreateBuilder<ShapeDefinition>();

        public ImmutableArray<TraitApplication>.Builder Applications { get; } = ImmutableArray.CreateBuilder<TraitApplication>();

        public ImmutableArray<ShapeId>.Builder Broken { get; } = ImmutableArray.CreateBuilder<ShapeId>();

        public FileContent ToContent() => new(Definitions.ToImmutable(), Applications.ToImmutable(), Broken.ToImmutable());
    }
}
