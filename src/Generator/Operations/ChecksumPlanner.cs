using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Generator.Operations;

/// <summary>Plans the checksums of requests and responses (<see cref="TraitIds.AwsHttpChecksum"/>).</summary>
internal static class ChecksumPlanner
{
    public static ChecksumPlan? Plan(OperationContext context, OperationShape operation, EquatableArray<PropertyPlan> input)
    {
        if (HttpChecksumTrait.Of(operation.Traits) is not { } trait)
        {
            return null;
        }

        string? HeaderOf(string? member) => member is not null && operation.Input is { } id && context.Model.Find(id) is StructureShape shape
            ? shape.Members.FirstOrDefault(found => found.Name == member)?.Traits.GetString(TraitIds.HttpHeader)
            : null;
        RequestChecksum? request = trait.AlgorithmMember is { } algorithm
            ? new RequestChecksum(
                AlgorithmOf(input.Items.FirstOrDefault(property => property.Member == algorithm)),
                HeaderOf(algorithm),
                trait.IsRequired)
            : null;
        static string? AlgorithmOf(PropertyPlan? property) => property?.Type switch
        {
            ScalarType { Kind: ScalarKind.String } => $"input.{property.Name}",
            ScalarType { Kind: ScalarKind.Enum } => $"Text::WireText.Enum(input.{property.Name})",
            _ => null,
        };
        string? mode = HeaderOf(trait.ValidationModeMember);
        return request is null && mode is null && trait.ResponseAlgorithms.IsEmpty ? null : new ChecksumPlan(request, mode, trait.ResponseAlgorithms.ToEquatableArray());
    }
}
