using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Waiters (<c>WaitableTrait</c>, <c>WaitableTraitJmespathProblem</c>, <c>UniqueWaiterNames</c>).</summary>
internal static class WaiterRules
{
    private const string Id = "WaitableTrait";

    public static void Waiters(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(TraitIds.Waitable).Where(shape => shape.Operation is not null))
        {
            foreach (JsonProperty waiter in TraitNodes.Members(operation.Traits.Get(TraitIds.Waitable)))
            {
                if (waiter.Value is JsonObject body)
                {
                    CheckWaiter(context, operation, waiter, body);
                }
            }
        }
    }

    /// <summary>Names of waiters differ by more than their case within a service.</summary>
    public static void Names(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            IEnumerable<(GraphShape Operation, JsonProperty Waiter)> waiters =
                from operation in context.ReachOf(service).Operations
                from waiter in TraitNodes.Members(operation.Traits.Get(TraitIds.Waitable))
                select (Operation: operation, Waiter: waiter);
            foreach (IGrouping<string, (GraphShape Operation, JsonProperty Waiter)> group in waiters.GroupBy(waiter => waiter.Waiter.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
            {
                foreach ((GraphShape operation, JsonProperty waiter) in group)
                {
                    string[] others = group.Where(other => other.Waiter != waiter).Select(other => $"{other.Operation.Id}").ToArray();
                    context.Error(
                        "UniqueWaiterNames",
                        operation,
                        $"Waiter '{waiter.Name}' has the name of others in service '{service.Id}': {TraitNodes.Names(others)}.",
                        waiter.NameSpan);
                }
            }
        }
    }

    private static void CheckWaiter(RuleContext context, GraphShape operation, JsonProperty waiter, JsonObject body)
    {
        decimal min = Seconds(body["minDelay"], 2);
        decimal max = Seconds(body["maxDelay"], 120);
        if (min > max)
        {
            context.Error(Id, operation, $"Waiter '{waiter.Name}' waits longer at least (\"minDelay\") than at most (\"maxDelay\").", waiter.NameSpan);
        }

        JsonObject[] acceptors = TraitNodes.Items(body["acceptors"]).OfType<JsonObject>().ToArray();
        if (acceptors.All(acceptor => TraitNodes.Text(acceptor["state"]) != "success"))
        {
            context.Error(Id, operation, $"Waiter '{waiter.Name}' has no acceptor with the state 'success'.", waiter.NameSpan);
        }

        foreach (JsonObject acceptor in acceptors)
        {
            CheckAcceptor(context, operation, waiter.Name, acceptor);
        }
    }

    private static void CheckAcceptor(RuleContext context, GraphShape operation, string waiter, JsonObject acceptor)
    {
        foreach (JsonProperty matcher in TraitNodes.Members(acceptor["matcher"]).Where(matcher => matcher.Name is "output" or "inputOutput"))
        {
            if (matcher.Value is JsonObject { } body && body["path"] is JsonString path)
            {
                CheckMatcher(context, operation, waiter, matcher.Name, body, path);
            }
        }

        if (acceptor["message"] is JsonString message)
        {
            CheckMessage(context, operation, waiter, acceptor, message);
        }
    }

    private static void CheckMatcher(RuleContext context, GraphShape operation, string waiter, string name, JsonObject body, JsonString path)
    {
        string? comparator = TraitNodes.Text(body["comparator"]);
        if (comparator == "booleanEquals" && body["expected"] is JsonString { Value: not ("true" or "false") } expected)
        {
            context.Error(
                Id,
                operation,
                $"Waiter '{waiter}' compares booleans; expected 'true' or 'false', but found '{SingleLine.Of(expected.Value)}'.",
                expected.Span);
        }

        if (TypeOf(context, operation, waiter, path, name == "inputOutput") is { } type && comparator is not null && !Fits(type, comparator))
        {
            context.Report(
                $"{Id}JmespathProblem",
                EventSeverity.Danger,
                operation,
                $"The comparator '{comparator}' of waiter '{waiter}' does not compare what its path yields, {type.Name}.",
                path.Span);
        }
    }

    private static void CheckMessage(RuleContext context, GraphShape operation, string waiter, JsonObject acceptor, JsonString message)
    {
        string? state = TraitNodes.Text(acceptor["state"]);
        if (state != "failure")
        {
            context.Error(Id, operation, $"Waiter '{waiter}' has a message for the state '{state}'; only failures have one.", message.Span);
        }
        else if (TypeOf(context, operation, waiter, message, readsInput: false) is { } type && !type.Alternatives().Any(IsText))
        {
            context.Error(Id, operation, $"The message of waiter '{waiter}' must be a string or strings, but its path yields {type.Name}.", message.Span);
        }

        static bool IsText(JmesPathType type) => type is StringType or AnyType || (type is ArrayType list && list.Element.Alternatives().Any(item => item is StringType or AnyType));
    }

    /// <summary>The type that a path yields; null where the path has an error, which is reported.</summary>
    private static JmesPathType? TypeOf(RuleContext context, GraphShape operation, string waiter, JsonString path, bool readsInput)
    {
        JmesPathParseResult parsed = JmesPathParser.Parse(path.Value);
        if (parsed.Expression is not { } expression)
        {
            context.Error(Id, operation, $"A path of waiter '{waiter}' cannot be read: {parsed.Error!.Message}", path.Span);
            return null;
        }

        JmesPathType output = JmesPathShapeTypes.Of(context.Model, operation.Operation!.Output?.Value ?? Prelude.Unit);
        JmesPathType current = !readsInput ? output : new ObjectType(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            new KeyValuePair<string, JmesPathType>("input", JmesPathShapeTypes.Of(context.Model, operation.Operation.Input?.Value ?? Prelude.Unit)),
            new KeyValuePair<string, JmesPathType>("output", output),
        ]));
        JmesPathTypeCheck check = JmesPathTypeChecker.Check(expression, current);
        foreach (JmesPathProblem problem in check.Problems.Where(problem => problem.Severity is JmesPathSeverity.Error or JmesPathSeverity.Danger))
        {
            bool isError = problem.Severity == JmesPathSeverity.Error;
            context.Report(
                isError ? Id : $"{Id}JmespathProblem",
                isError ? EventSeverity.Error : EventSeverity.Danger,
                operation,
                $"A path of waiter '{waiter}': {problem.Message}",
                path.Span);
        }

        return check.Problems.Any(problem => problem.Severity is JmesPathSeverity.Error or JmesPathSeverity.Danger) ? null : check.Type;
    }

    private static bool Fits(JmesPathType type, string comparator) => type.Alternatives().Any(alternative => comparator switch
    {
        "stringEquals" => alternative is StringType or AnyType,
        "booleanEquals" => alternative is BooleanType or AnyType,
        _ => alternative is AnyType || (alternative is ArrayType list && list.Element.Alternatives().Any(item => item is StringType or AnyType)),
    });

    private static decimal Seconds(JsonNode? node, decimal otherwise) =>
        node is JsonNumber number && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : otherwise;
}
