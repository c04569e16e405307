using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Definitions;

/// <summary>Which rules a file was written under; from <see cref="One"/> (C2J included) nullability is normalized.</summary>
internal enum ModelVersion
{
    One, Two,
}

/// <summary>What every definition has, whatever its type.</summary>
internal sealed record ShapeHeader(Located<ShapeId> Id, ModelVersion Version, EquatableArray<Located<ShapeId>> Mixins, TraitMap Traits);

/// <summary>A shape as one file defines it, before files are merged and references are resolved.</summary>
internal abstract record ShapeDefinition(ShapeHeader Header)
{
    public ShapeId Id => Header.Id.Value;

    public TraitMap Traits => Header.Traits;

    /// <summary>The name of the type, as models write it.</summary>
    public abstract string Type { get; }

    /// <summary>Whether the traits of this and its members are written as those of <paramref name="other"/>, which equals this.</summary>
    public bool IsWrittenAs(ShapeDefinition other) =>
        Traits.IsWrittenAs(other.Traits)
        && (this is not AggregateDefinition aggregate
            || aggregate.Members.Zip(((AggregateDefinition)other).Members, (left, right) => left.Traits.IsWrittenAs(right.Traits)).All(same => same));

    public ShapeDefinition WithTraits(TraitMap traits) => this with { Header = Header with { Traits = traits } };
}

internal sealed record SimpleDefinition(ShapeHeader Header, SimpleKind Kind) : ShapeDefinition(Header)
{
    public override string Type => ShapeTypes.NameOf(Kind);
}

internal enum AggregateKind
{
    List, Map, Structure, Union, Enum, IntEnum,
}

/// <summary>A shape with members; those of a list or map are called <c>member</c>, <c>key</c> and <c>value</c>.</summary>
internal sealed record AggregateDefinition(ShapeHeader Header, AggregateKind Kind, EquatableArray<MemberDefinition> Members)
    : ShapeDefinition(Header)
{
    public override string Type => ShapeTypes.NameOf(Kind);

    /// <summary>The resource from which members take the targets that they leave out.</summary>
    public Located<ShapeId>? Resource { get; init; }

    public MemberDefinition? Member(string name) => Members.Items.FirstOrDefault(member => member.Name.Value == name);
}

internal sealed record MemberDefinition(Located<string> Name, Located<ShapeId> Target, TraitMap Traits)
{
    /// <summary>Stands for a target that is left out, until it is found.</summary>
    public static ShapeId Elided { get; } = new("", "");
}

internal sealed record OperationDefinition(
    ShapeHeader Header, Located<ShapeId>? Input, Located<ShapeId>? Output, EquatableArray<Located<ShapeId>> Errors) : ShapeDefinition(Header)
{
    public override string Type => "operation";
}

internal sealed record ServiceDefinition(
    ShapeHeader Header,
    string Version,
    EquatableArray<Located<ShapeId>> Operations,
    EquatableArray<Located<ShapeId>> Resources,
    EquatableArray<Located<ShapeId>> Errors,
    EquatableArray<RenameDefinition> Renames) : ShapeDefinition(Header)
{
    public override string Type => "service";
}

internal sealed record RenameDefinition(Located<ShapeId> Shape, string Name);

/// <summary>A resource; <paramref name="Operations"/> are those of its life cycle and all others.</summary>
internal sealed record ResourceDefinition(
    ShapeHeader Header, EquatableArray<Located<ShapeId>> Operations, EquatableArray<Located<ShapeId>> Resources) : ShapeDefinition(Header)
{
    /// <summary>The names of the operations of a life cycle.</summary>
    public static ImmutableArray<string> LifecycleNames { get; } = ImmutableArray.Create("create", "put", "read", "update", "delete", "list");

    public override string Type => "resource";

    /// <summary>The operations of the life cycle by their names.</summary>
    public EquatableArray<ResourceMember> Lifecycle { get; init; } = EquatableArray<ResourceMember>.Empty;

    /// <summary>Those of the operations that work on all resources of the type.</summary>
    public EquatableArray<Located<ShapeId>> CollectionOperations { get; init; } = EquatableArray<Located<ShapeId>>.Empty;

    public EquatableArray<ResourceMember> Identifiers { get; init; } = EquatableArray<ResourceMember>.Empty;

    public EquatableArray<ResourceMember> Properties { get; init; } = EquatableArray<ResourceMember>.Empty;
}

/// <summary>An operation, identifier or property of a resource by its name.</summary>
internal sealed record ResourceMember(Located<string> Name, Located<ShapeId> Target);

/// <summary>An <c>apply</c> statement: traits for a shape or member that may stand in another file.</summary>
internal sealed record TraitApplication(Located<ShapeId> Target, TraitMap Traits);
