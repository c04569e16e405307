using Smithwright.Model.Assembly;
using Smithwright.Model.Operations;

namespace Smithwright.Model.Validation;

/// <summary>Checks that what <c>smithy.api#paginated</c> names is there and of a fitting type; that its values are strings is checked with all traits.</summary>
internal static class PaginatedCheck
{
    public static void Check(ServiceModel model, ProblemSink problems)
    {
        var reader = new PaginationReader(model, (node, message) => problems.Add(ProblemIds.InvalidTrait, node.Span, message));
        var free = new HashSet<ShapeId>(model.Shapes.Values.OfType<OperationShape>().Select(operation => operation.Id));
        foreach (ServiceShape service in model.Services)
        {
            free.ExceptWith(service.Operations);
            foreach (ShapeId id in service.Operations)
            {
                reader.Read(service, (OperationShape)model[id]);
            }
        }

        // The service of the others, and what it adds to their traits, is not among these files.
        foreach (OperationShape operation in free.Select(id => (OperationShape)model[id]).Where(IsComplete))
        {
            reader.Read(null, operation);
        }
    }

    private static bool IsComplete(OperationShape operation) =>
        operation.Traits.Get(TraitIds.Paginated) is JsonObject paginated && paginated["inputToken"] is not null && paginated["outputToken"] is not null;
}
