using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Validation.Graph;

/// <summary>A shape or a member, as selectors and validation rules see it.</summary>
internal sealed class GraphShape
{
    public GraphShape(ShapeDefinition definition, MemberDefinition? member)
    {
        Definition = definition;
        Member = member;
        Id = member is null ? definition.Id : definition.Id.WithMember(member.Name.Value);
    }

    public ShapeId Id { get; }

    /// <summary>The shape, or the shape that has the member.</summary>
    public ShapeDefinition Definition { get; }

    /// <summary>The member; null for a shape.</summary>
    public MemberDefinition? Member { get; }

    public bool IsMember => Member is not null;

    /// <summary>The type as models write it; <c>member</c> for members.</summary>
    public string Type => Member is null ? Definition.Type : "member";

    public TraitMap Traits => Member is null ? Definition.Traits : Member.Traits;

    public SourceSpan Span => Member is null ? Definition.Header.Id.Span : Member.Name.Span;

    public SimpleKind? Simple => Member is null ? (Definition as SimpleDefinition)?.Kind : null;

    public AggregateKind? Aggregate => Member is null ? (Definition as AggregateDefinition)?.Kind : null;

    public OperationDefinition? Operation => Member is null ? Definition as OperationDefinition : null;

    public ServiceDefinition? Service => Member is null ? Definition as ServiceDefinition : null;

    public ResourceDefinition? Resource => Member is null ? Definition as ResourceDefinition : null;

    public bool IsStructure => Aggregate == AggregateKind.Structure;

    public bool IsUnion => Aggregate == AggregateKind.Union;

    public bool IsList => Aggregate == AggregateKind.List;

    public bool IsMap => Aggregate == AggregateKind.Map;

    /// <summary>A string, or an enum of strings.</summary>
    public bool IsString => Simple == SimpleKind.String || Aggregate == AggregateKind.Enum;

    public bool IsBlob => Simple == SimpleKind.Blob;

    /// <summary>An integer, or an enum of integers.</summary>
    public bool IsInteger => Simple == SimpleKind.Integer || Aggregate == AggregateKind.IntEnum;

    public bool IsNumber => Aggregate == AggregateKind.IntEnum || Simple is SimpleKind.Byte or SimpleKind.Short or SimpleKind.Integer or SimpleKind.Long
        or SimpleKind.Float or SimpleKind.Double or SimpleKind.BigInteger or SimpleKind.BigDecimal;

    public bool IsMixin => Traits.Has(TraitIds.Mixin);

    public bool Has(string trait) => Traits.Has(trait);

    public override string ToString() => $"{Id}";
}
