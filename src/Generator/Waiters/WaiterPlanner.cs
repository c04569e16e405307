using Smithwright.Generator.JmesPath;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Waiters;

/// <summary>Plans the waiters of operations that have some. One whose conditions have no translation is left out as a whole: without them it would wait for something else.</summary>
internal sealed class WaiterPlanner(OperationContext context, WaiterNames owned, ValueShapes shapes, DocumentationPlanner documentation)
{
    public WaitersPlan? Plan(OperationShape operation, ClientCall call)
    {
        string className = call.Name + "Waiters";
        MethodNames names = new(className);
        MatcherMethods matchers = new(context, shapes, operation, names);
        List<WaiterPlan> plans = new();
        foreach (OperationWaiter waiter in WaiterReader.Read(operation).Where(waiter => owned.IsOf(operation, waiter.Name)))
        {
            string field = names.Choose(waiter.Name);
            if (AcceptorsOf(waiter, matchers) is { } acceptors)
            {
                plans.Add(Plan(waiter, field, acceptors, call));
            }
        }

        return plans.Count == 0
            ? null
            : new WaitersPlan(
                $"{context.Namespace.Name}.{className}.g.cs", context.Namespace, call, className, plans.ToEquatableArray(), matchers.Methods.ToEquatableArray());
    }

    private WaiterPlan Plan(OperationWaiter waiter, string field, IReadOnlyList<(Matcher Matcher, AcceptorPlan Plan)> acceptors, ClientCall call) => new(
        waiter.Name,
        field,
        waiter.MinDelay,
        waiter.MaxDelay,
        acceptors.Where(acceptor => !IsOfError(acceptor.Matcher)).Select(acceptor => acceptor.Plan).ToEquatableArray(),
        acceptors.Where(acceptor => IsOfError(acceptor.Matcher)).Select(acceptor => acceptor.Plan).ToEquatableArray(),
        documentation.OfText(waiter.Documentation ?? $"Calls `{call.Operation}` until `{waiter.Name}` is reached."),
        call.Obsolete ?? (waiter.Deprecated ? Deprecation.WithoutMessage : null));

    private static bool IsOfError(Matcher matcher) => matcher is ErrorMatcher or SuccessMatcher { IsSuccess: false };

    private static List<(Matcher, AcceptorPlan)>? AcceptorsOf(OperationWaiter waiter, MatcherMethods matchers)
    {
        List<(Matcher, AcceptorPlan)> plans = new();
        foreach (Acceptor acceptor in waiter.Acceptors)
        {
            if (matchers.ConditionOf(acceptor.Matcher, waiter.Name) is not { } condition)
            {
                return null;
            }

            bool readsInput = acceptor.Matcher is PathMatcher { ReadsInput: true };
            plans.Add((acceptor.Matcher, new AcceptorPlan(condition, MatchText.Of(acceptor), readsInput)));
        }

        return plans;
    }
}
