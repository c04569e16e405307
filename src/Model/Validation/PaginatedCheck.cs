using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.Validation;

/// <summary>Checks that what <c>smithy.api#paginated</c> names is there and of a fitting type; that its values are strings is checked with all traits.</summary>
internal static class PaginatedCheck
{
    public static void Check(ServiceModel model, ProblemSink problems)
    {
        // Not everything that C2J allows is possible in Smithy; what its models say is right all the same.
        PaginationReader ofSmithy = new(model, (node, message) => problems.Add(ProblemIds.InvalidTrait, node.Span, message));
        PaginationReader ofC2j = new(model, (node, message) => problems.Add(ProblemIds.UnsupportedFeature, node.Span, message));
        void Read(ServiceShape? service, OperationShape operation) =>
            (operation.Traits.Has(TraitIds.C2jPaginator) ? ofC2j : ofSmithy).Read(service, operation);

        HashSet<ShapeId> free = new(model.OfKind<OperationShape>().Select(operation => operation.Id));
        foreach (ServiceShape service in model.Services)
        {
            free.ExceptWith(service.Operations);
            foreach (ShapeId id in service.Operations)
            {
                Read(service, (OperationShape)model[id]);
            }
        }

        // The service of the others, and what it adds to their traits, is not among these files.
        foreach (OperationShape operation in free.Select(id => (OperationShape)model[id]).Where(IsComplete))
        {
            Read(null, operation);
        }
    }

    private static bool IsComplete(OperationShape operation) => PaginatedTrait.Of(operation, null) is { IsComplete: true };
}
