using Smithwright.Model;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Tool.Printing;

/// <summary>The values of enums. A member that says none has its name.</summary>
internal static class EnumValues
{
    public static ShapeDefinition AddTo(ShapeDefinition shape) => shape is AggregateDefinition { Kind: AggregateKind.Enum } aggregate
        ? aggregate with { Members = aggregate.Members.Select(AddTo).ToEquatableArray() }
        : shape;

    private static MemberDefinition AddTo(MemberDefinition member) => member.Traits.Has(TraitIds.EnumValue)
        ? member
        : member with { Traits = member.Traits.With(TraitIds.EnumValue, new JsonString(member.Name.Span, member.Name.Value)) };
}
