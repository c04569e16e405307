using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Operations;

/// <summary>Plans the headers that have keys of callers.</summary>
internal static class CustomerKeyPlanner
{
    public static EquatableArray<ConstantHeader> Plan(ServiceShape service, OperationShape operation, ServiceModel model)
    {
        if (model.Find(operation.Input) is not StructureShape input)
        {
            return EquatableArray<ConstantHeader>.Empty;
        }

        string? HeaderOf(string member) => input.Members.Items.FirstOrDefault(found => found.Name == member)?.Traits.GetString(TraitIds.HttpHeader);
        return CustomizationTrait.Of(operation, service).CustomerKeys
            .Select(key => HeaderOf(key.Key) is { } header && HeaderOf(key.Digest) is { } digest ? new ConstantHeader(header, digest) : null)
            .OfType<ConstantHeader>()
            .ToEquatableArray();
    }
}
