using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>What <c>paginated</c> names is there, and of a fitting type (<c>PaginatedTrait</c>).</summary>
internal sealed class PaginatedRule
{
    private const string Id = "PaginatedTrait";

    private readonly RuleContext _context;
    private readonly GraphShape _operation;
    private readonly GraphShape? _service;
    private readonly JsonObject _own;
    private readonly JsonObject? _inherited;

    private PaginatedRule(RuleContext context, GraphShape operation, GraphShape? service, JsonObject own)
    {
        (_context, _operation, _service, _own) = (context, operation, service, own);
        _inherited = service?.Traits.Get(TraitIds.Paginated) as JsonObject;
    }

    public static void Check(RuleContext context)
    {
        HashSet<GraphShape> bound = new();
        foreach (GraphShape service in context.Graph.Services)
        {
            foreach (GraphShape operation in context.ReachOf(service).Operations)
            {
                bound.Add(operation);
                Check(context, operation, service);
            }
        }

        foreach (GraphShape operation in context.Graph.Operations.Where(operation => !bound.Contains(operation)))
        {
            Check(context, operation, null);
        }
    }

    private static void Check(RuleContext context, GraphShape operation, GraphShape? service)
    {
        if (operation.Traits.Get(TraitIds.Paginated) is JsonObject own && !operation.Has(TraitIds.C2jPaginator))
        {
            new PaginatedRule(context, operation, service, own).CheckAll();
        }
    }

    private void CheckAll()
    {
        GraphShape? input = _context.Graph.InputOf(_operation);
        GraphShape? output = _context.Graph.OutputOf(_operation);
        CheckMember("inputToken", input, isRequired: true, mayBePath: false, mayBeRequired: false, IsToken, "a string or a map");
        CheckMember("outputToken", output, isRequired: true, mayBePath: true, mayBeRequired: true, IsToken, "a string or a map");
        CheckMember("pageSize", input, isRequired: false, mayBePath: false, mayBeRequired: true, IsSize, "a whole number");
        CheckMember("items", output, isRequired: false, mayBePath: true, mayBeRequired: true, shape => shape.IsList || shape.IsMap, "a list or a map");
    }

    private void CheckMember(string name, GraphShape? structure, bool isRequired, bool mayBePath, bool mayBeRequired, Func<GraphShape, bool> fits, string expected)
    {
        if ((_own[name] ?? _inherited?[name]) is not JsonString path)
        {
            if (isRequired && _service is not null)
            {
                Report($"Property '{name}' of trait 'paginated' is set neither by operation '{_operation.Id}' nor by service '{_service.Id}'.");
            }

            return;
        }

        if (!mayBePath && path.Value.IndexOf('.') >= 0)
        {
            Report($"Property '{name}' of trait 'paginated' names a member of the input, and cannot be a path: '{path.Value}'.");
            return;
        }

        if (Resolve(structure, path.Value) is not { } member)
        {
            Report($"Property '{name}' of trait 'paginated' names '{path.Value}', which is no member of the {(name is "outputToken" or "items" ? "output" : "input")} of '{_operation.Id}'.");
            return;
        }

        if (!mayBeRequired && member.Has(TraitIds.Required))
        {
            Report($"Member '{path.Value}', which is the '{name}' of trait 'paginated', cannot be required.");
        }

        if (_context.Graph.TargetOf(member) is { } target && !fits(target))
        {
            Report($"Member '{path.Value}', which is the '{name}' of trait 'paginated', must be {expected}, but '{target.Id}' is of type {target.Type}.");
        }
    }

    private GraphShape? Resolve(GraphShape? structure, string path)
    {
        GraphShape? member = null;
        foreach (string name in path.Split('.'))
        {
            GraphShape? container = member is null ? structure : _context.Graph.TargetOf(member);
            member = container is { IsStructure: true } ? _context.Graph.MemberOf(container, name) : null;
            if (member is null)
            {
                return null;
            }
        }

        return member;
    }

    private static bool IsToken(GraphShape shape) => shape.IsString || shape.IsMap;

    private static bool IsSize(GraphShape shape) =>
        shape.Simple is SimpleKind.Byte or SimpleKind.Short or SimpleKind.Integer or SimpleKind.Long || shape.Aggregate == AggregateKind.IntEnum;

    private void Report(string message) => _context.ErrorAt(Id, _operation, TraitIds.Paginated, message);
}
