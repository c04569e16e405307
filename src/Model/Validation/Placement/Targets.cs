using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Checks;

namespace Smithwright.Model.Validation.Placement;

/// <summary>What a trait is on, or what the member with it targets.</summary>
internal static class Targets
{
    public static bool IsString(TraitUse use) => IsString(use.Target);

    public static bool IsPlainString(TraitUse use) => use.Target is SimpleDefinition { Kind: SimpleKind.String };

    public static bool IsText(TraitUse use) => IsText(use.Target);

    public static bool IsTextOrListOfTexts(TraitUse use) => IsText(use.Target) || ItemOf(use, use.Target) is ShapeDefinition item && IsText(item);

    public static bool IsMapOfStrings(TraitUse use) => ValueOf(use) is ShapeDefinition value && IsString(value);

    public static bool IsMapOfStringsOrLists(TraitUse use) =>
        ValueOf(use) is ShapeDefinition value && (IsString(value) || ItemOf(use, value) is ShapeDefinition item && IsString(item));

    public static bool IsPayload(TraitUse use) => use.Target is
        SimpleDefinition { Kind: SimpleKind.String or SimpleKind.Blob or SimpleKind.Document }
        or AggregateDefinition { Kind: not AggregateKind.IntEnum };

    public static bool IsInteger(TraitUse use) => use.Target is SimpleDefinition { Kind: SimpleKind.Integer } or AggregateDefinition { Kind: AggregateKind.IntEnum };

    public static bool IsEventHeader(TraitUse use) => IsString(use.Target) || use.Target is
        AggregateDefinition { Kind: AggregateKind.IntEnum }
        or SimpleDefinition
        {
            Kind: SimpleKind.Blob or SimpleKind.Boolean or SimpleKind.Timestamp or SimpleKind.Byte or SimpleKind.Short or SimpleKind.Integer or SimpleKind.Long,
        };

    public static bool IsEventPayload(TraitUse use) => IsString(use.Target) || IsBlob(use)
        || use.Target is AggregateDefinition { Kind: AggregateKind.Structure or AggregateKind.Union };

    public static bool IsTimestamp(TraitUse use) => use.Target is SimpleDefinition { Kind: SimpleKind.Timestamp };

    public static bool IsBlob(TraitUse use) => use.Target is SimpleDefinition { Kind: SimpleKind.Blob };

    public static bool IsStream(TraitUse use) => IsBlob(use) || use.Target is AggregateDefinition { Kind: AggregateKind.Union };

    public static bool IsList(TraitUse use) => KindChecks.IsList(use.Target);

    public static bool IsCollection(TraitUse use) => use.Target is AggregateDefinition { Kind: AggregateKind.List or AggregateKind.Map };

    public static bool IsStructure(TraitUse use) => use.Target is AggregateDefinition { Kind: AggregateKind.Structure };

    public static bool IsError(TraitUse use) => IsStructure(use) && use.Target.Traits.Has(TraitIds.Error);

    public static bool IsOperation(TraitUse use) => use.Target is OperationDefinition;

    public static bool MayHaveDotSegments(TraitUse use) => use.Member is null ? IsService(use) || IsOperation(use) : IsString(use);

    public static bool IsService(TraitUse use) => use.Target is ServiceDefinition;

    public static bool IsServiceOrOperation(TraitUse use) => IsService(use) || IsOperation(use);

    public static bool IsPaginated(TraitUse use) => IsOperation(use) && use.Siblings.Has(TraitIds.Paginated);

    private static bool IsString(ShapeDefinition shape) => KindChecks.IsText(shape);

    private static bool IsText(ShapeDefinition shape) => IsString(shape) || shape is
        AggregateDefinition { Kind: AggregateKind.IntEnum }
        or SimpleDefinition { Kind: not (SimpleKind.Blob or SimpleKind.Document) };

    private static ShapeDefinition? ItemOf(TraitUse use, ShapeDefinition shape) =>
        shape is AggregateDefinition { Kind: AggregateKind.List } list && list.Member("member") is MemberDefinition member ? use.Shapes.Find(member.Target.Value) : null;

    private static ShapeDefinition? ValueOf(TraitUse use) =>
        use.Target is AggregateDefinition { Kind: AggregateKind.Map } map && map.Member("value") is MemberDefinition value ? use.Shapes.Find(value.Target.Value) : null;
}
