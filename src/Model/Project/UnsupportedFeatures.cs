using Smithwright.Model.Assembly;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Support;
using Smithwright.Model.Text;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.Project;

/// <summary>What of the services that the project asks for is not generated (SMW0006); the rest of them is.</summary>
internal static class UnsupportedFeatures
{
    private delegate IEnumerable<Problem> Check(ServiceParts parts);

    private static readonly Check[] Checks =
    [
        Operations, AuthSupport.Check, CompressionSupport.Check, EndpointSupport.Check, EndpointParameterSupport.Check, NestingSupport.Check, DefaultSupport.Check, Errors,
    ];

    public static IEnumerable<Problem> Find(AssembledModel assembled, IReadOnlyList<ClientRequest> requests) => requests
        .Select(request => PartsOf(assembled, request))
        .OfType<ServiceParts>()
        .SelectMany(parts => Checks.SelectMany(check => check(parts)));

    /// <summary>The parts of the service; null when there is no client of it.</summary>
    private static ServiceParts? PartsOf(AssembledModel assembled, ClientRequest request)
    {
        if (request.Protocol is not { IsGenerated: true } protocol)
        {
            return null;
        }

        ServiceModel model = assembled.Model;
        List<OperationShape> wanted = request.Service.Operations.Select(id => model[id]).OfType<OperationShape>().Where(request.IsWanted).ToList();
        List<Shape> reached = Traffic.Of(model, request.Service, request.Operations(model)).Shapes.Select(id => model[id]).ToList();
        return new ServiceParts(assembled, request.Service, protocol, wanted, reached);
    }

    private static IEnumerable<Problem> Errors(ServiceParts parts) => parts.Reached
        .SelectMany(Reach.MembersOf)
        .Where(parts.Model.HoldsError)
        .Select(member => parts.Problem(member.Id, $"Member '{member.Name}' is held as JSON: '{member.Target}' is an error, for which there is an exception."));

    private static IEnumerable<Problem> Operations(ServiceParts parts)
    {
        foreach (OperationShape operation in parts.Wanted)
        {
            // Where the trait is there but wrong, that has been reported, and is the reason.
            bool isReported = HttpTrait.Of(operation.Traits) is null && parts.Sources.FindTrait(operation.Id, TraitIds.Http) is not null;
            if (!isReported && OperationSupport.Find(parts.Model, parts.Service, parts.Protocol, operation) is UnsupportedOperation reason)
            {
                yield return parts.Problem(reason.Cause, $"Operation '{operation.Id.Name}' is not generated: {reason.Reason}.");
            }
        }
    }
}
