using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Messages;

/// <summary>Plans how the operations of a service become messages.</summary>
internal interface IOperationPlanner
{
    /// <summary>The plan of an operation; null when the model does not say enough.</summary>
    OperationFile? Plan(OperationShape operation);
}
