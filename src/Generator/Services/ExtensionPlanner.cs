using Smithwright.Generator.JmesPath;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Pagination;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Waiters;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Services;

/// <summary>Plans the extension methods of the client's interface: the pages and the waiters of operations.</summary>
internal sealed class ExtensionPlanner(OperationContext context, WaiterNames waiters, ValueShapes shapes, DocumentationPlanner documentation)
{
    private readonly PaginatorPlanner _paginators = new(context);
    private readonly WaiterPlanner _waiters = new(context, waiters, shapes, documentation);

    public IEnumerable<FilePlan> Plan(OperationShape operation, OperationFile file)
    {
        ClientCall call = new(
            context.Names.Extensions,
            context.Namespace.Type(context.Names.ClientInterface),
            operation.Id.Name,
            file.MethodName,
            file.InputType?.Name,
            file.OutputType?.Name,
            Deprecation.AttributeOf(operation.Traits));
        if (_paginators.Plan(operation, call) is { } paginator)
        {
            yield return paginator;
        }

        if (_waiters.Plan(operation, call) is { } waiters)
        {
            yield return waiters;
        }
    }
}
