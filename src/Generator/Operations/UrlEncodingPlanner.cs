using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Operations;

/// <summary>Plans outputs whose texts are asked for as they stand in URLs. What a revision of a model lacks is passed over.</summary>
internal static class UrlEncodingPlanner
{
    public static UrlEncodingPlan? Plan(OperationContext context, OperationShape operation)
    {
        if (CustomizationTrait.Of(operation.Traits).UrlEncodedOutput is not { } trait
            || Structure(context, operation.Input) is not { } input
            || Structure(context, operation.Output) is not { } output
            || input.Members.Items.FirstOrDefault(member => member.Name == trait.Member.Value)?.Traits.GetString(TraitIds.HttpQuery) is not { } query
            || Enum(context, input, trait.Member.Value) is not { } asked
            || Enum(context, output, trait.Member.Value) is not { } answered)
        {
            return null;
        }

        EquatableArray<EncodedText> texts = trait.Texts.Select(text => Text(context, output, text.Value)).OfType<EncodedText>().ToEquatableArray();
        return texts.IsEmpty ? null : new UrlEncodingPlan(query, asked, answered, texts);
    }

    private static EncodedText? Text(OperationContext context, StructureShape output, string text)
    {
        (string name, string? item) = UrlEncodedOutput.Split(text);
        if (item is null)
        {
            return IsText(context, output, name, out PropertyPlan? own) ? new EncodedText(own!.Name, null) : null;
        }

        return output.Members.Items.FirstOrDefault(member => member.Name == name) is { } list
            && context.Model.TargetOf(list) is ListShape { Member: var items }
            && context.Model.TargetOf(items) is StructureShape structure
            && IsText(context, structure, item, out PropertyPlan? inner)
            && Find(context, output, name) is { } outer
                ? new EncodedText(outer.Name, inner!.Name)
                : null;
    }

    private static string? Enum(OperationContext context, StructureShape shape, string member) =>
        Find(context, shape, member) is { Presence: Presence.Optional, Type: ScalarType { Kind: ScalarKind.Enum } } property ? property.Name : null;

    private static bool IsText(OperationContext context, StructureShape shape, string member, out PropertyPlan? property) =>
        (property = Find(context, shape, member)) is { Type: ScalarType { Kind: ScalarKind.String } };

    private static PropertyPlan? Find(OperationContext context, StructureShape shape, string member) =>
        context.PropertiesOf(shape).Items.FirstOrDefault(property => property.Member == member);

    private static StructureShape? Structure(OperationContext context, ShapeId id) => context.Model.Find(id) as StructureShape;
}
