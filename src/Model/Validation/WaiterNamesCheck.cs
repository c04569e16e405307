using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.Validation;

/// <summary>Checks that the names of waiters differ within a service by more than their case: each becomes a method.</summary>
internal static class WaiterNamesCheck
{
    public static void Check(ServiceModel model, ProblemSink problems)
    {
        foreach (ServiceShape service in model.Services)
        {
            Dictionary<string, ShapeId> owners = new(StringComparer.OrdinalIgnoreCase);
            foreach (OperationShape operation in service.Operations.Select(id => (OperationShape)model[id]))
            {
                foreach (JsonProperty waiter in WaitableTrait.Of(operation.Traits).Waiters)
                {
                    if (owners.TryGetValue(waiter.Name, out ShapeId owner))
                    {
                        problems.Add(ProblemIds.InvalidTrait, waiter.NameSpan, $"Waiter '{waiter.Name}' has the name of one of '{owner}', and is left out.");
                    }
                    else
                    {
                        owners.Add(waiter.Name, operation.Id);
                    }
                }
            }
        }
    }
}
