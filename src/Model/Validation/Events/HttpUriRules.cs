using System.Collections.Immutable;
using Smithwright.Model.Patterns.Compilation;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>What the URI patterns of operations say, and whether requests can tell operations apart.</summary>
internal static class HttpUriRules
{
    /// <summary><c>HttpUriFormat</c>: of other faults nothing could be read.</summary>
    public static void Format(RuleContext context)
    {
        foreach (GraphShape operation in HttpTraits.Operations(context.Graph))
        {
            if (HttpTraits.UriOf(operation) is { } uri && (uri.Query.Keys.Any(name => name.Length == 0) || uri.Text.Any(c => !IsAllowed(c))))
            {
                context.ErrorAt(
                    "HttpUriFormat",
                    operation,
                    TraitIds.Http,
                    $"The URI '{SingleLine.Of(uri.Text)}' has a query parameter without a name, or characters that no URI can have.");
            }
        }
    }

    /// <summary><c>HttpUriGreedyLabel</c> is a danger of its own; <c>HttpLabelTrait</c> compares labels with members.</summary>
    public static void Labels(RuleContext context)
    {
        foreach (GraphShape operation in HttpTraits.Operations(context.Graph))
        {
            if (HttpTraits.UriOf(operation) is not { } uri)
            {
                continue;
            }

            GraphShape? input = context.Graph.InputOf(operation);
            ImmutableArray<GraphShape> bound = input is null
                ? ImmutableArray<GraphShape>.Empty
                : context.Graph.MembersOf(input).Where(member => member.Has(TraitIds.HttpLabel)).ToImmutableArray();
            string[] missing = uri.Labels.Where(label => bound.All(member => member.Id.Member != label)).ToArray();
            if (missing.Length > 0)
            {
                context.ErrorAt(
                    "HttpLabelTrait",
                    operation,
                    TraitIds.Http,
                    $"The URI '{uri.Text}' has labels without a member of the input that has the trait 'httpLabel': {Names(missing)}.");
            }

            foreach (GraphShape member in bound.Where(member => !uri.Labels.Contains(member.Id.Member!)))
            {
                context.ErrorAt(
                    "HttpLabelTrait",
                    member,
                    TraitIds.HttpLabel,
                    $"Member '{member.Id.Member}' has the trait 'httpLabel', but the URI of '{operation.Id}' has no such label: {uri.Text}");
            }

            Formats(context, operation, uri, bound);
        }
    }

    /// <summary><c>HttpUriConflict</c>.</summary>
    public static void Conflicts(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            (GraphShape Operation, UriPatternParts Uri, string Method)[] operations = context.ReachOf(service).Operations
                .Select(operation => (operation, Uri: HttpTraits.UriOf(operation)!, Method: HttpTraits.MethodOf(operation)!))
                .Where(operation => operation.Uri is not null && operation.Method is not null)
                .ToArray();
            foreach (IGrouping<string, (GraphShape Operation, UriPatternParts Uri, string Method)> group in operations.GroupBy(operation => $"{operation.Method} {operation.Uri.Segments.Count}"))
            {
                foreach ((GraphShape operation, UriPatternParts uri, _) in group)
                {
                    Conflicts(context, operation, uri, group.Where(other => other.Operation != operation && uri.ConflictsWith(other.Uri)).Select(other => other.Operation).ToArray());
                }
            }
        }
    }

    /// <summary>Whether a path or query may have the character (RFC 3986), or a label is written with it.</summary>
    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "-._~!$&'()*+,;=:@%/?{}".IndexOf(c) >= 0;

    private static void Conflicts(RuleContext context, GraphShape operation, UriPatternParts uri, GraphShape[] others)
    {
        string[] same = others.Where(other => HostsOverlap(context, operation, other)).Select(other => $"{other.Id}").ToArray();
        if (same.Length > 0)
        {
            context.ErrorAt("HttpUriConflict", operation, TraitIds.Http, $"The URI '{uri.Text}' conflicts with that of {Names(same)}.");
        }
    }

    /// <summary>Whether requests of both can go to one host.</summary>
    private static bool HostsOverlap(RuleContext context, GraphShape one, GraphShape two)
    {
        string[] left = Host(one);
        string[] right = Host(two);
        if (left.Length == 0 && right.Length == 0)
        {
            return true;
        }

        return left.Length == right.Length && left.Zip(right, (a, b) => Overlap(context, one, a, two, b)).All(overlaps => overlaps);

        static string[] Host(GraphShape operation) => (operation.Traits.Get(TraitIds.Endpoint) as JsonObject)?["hostPrefix"] is JsonString prefix ? prefix.Value.Split('.') : [];
    }

    private static bool Overlap(RuleContext context, GraphShape one, string left, GraphShape two, string right) =>
        (UriPatternParts.IsLabel(left), UriPatternParts.IsLabel(right)) switch
        {
            (true, true) => PatternOf(context, one, left) is not { } pattern || PatternOf(context, two, right) is not { } other || pattern == other,
            (false, false) => left == right,
            (true, false) => PatternOf(context, one, left) is not { } pattern || Matches(pattern, right),
            (false, true) => PatternOf(context, two, right) is not { } pattern || Matches(pattern, left),
        };

    private static string? PatternOf(RuleContext context, GraphShape operation, string label) =>
        context.Graph.InputOf(operation) is { } input && context.Graph.MemberOf(input, UriPatternParts.NameOf(label)) is { } member
            ? (context.Graph.TraitOf(member, TraitIds.Pattern) as JsonString)?.Value
            : null;

    private static bool Matches(string pattern, string text) => CompiledPattern.Compile(pattern, fullMatch: false, out _)?.ToMatcher().IsMatch(text) != false;

    private static void Formats(RuleContext context, GraphShape operation, UriPatternParts uri, IEnumerable<GraphShape> bound)
    {
        foreach (GraphShape member in bound.Where(member => uri.Segments.Any(segment => UriPatternParts.IsGreedy(segment) && UriPatternParts.NameOf(segment) == member.Id.Member)))
        {
            if (context.Graph.TargetOf(member) is { IsString: false } target)
            {
                context.Error(
                    "HttpLabelTrait",
                    member,
                    $"Member '{member.Id.Member}' is a greedy label of '{operation.Id}', but targets '{target.Id}', which is no string.");
            }
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
