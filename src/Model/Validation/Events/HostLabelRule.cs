using System.Text.RegularExpressions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Prefixes of hosts expand to hosts, from members that there are (<c>HostLabelTrait</c>).</summary>
internal static class HostLabelRule
{
    private const string Id = "HostLabelTrait";

    private static readonly Regex Label = new(@"\{(?<name>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public static void Check(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.Operations)
        {
            if ((operation.Traits.Get(TraitIds.Endpoint) as JsonObject)?["hostPrefix"] is JsonString prefix)
            {
                Check(context, operation, prefix);
            }
        }
    }

    private static void Check(RuleContext context, GraphShape operation, JsonString prefix)
    {
        string[] labels = Label.Matches(prefix.Value).Cast<Match>().Select(match => match.Groups["name"].Value).ToArray();
        GraphShape? input = context.Graph.InputOf(operation);
        GraphShape[] bound = input is null ? [] : context.Graph.MembersOf(input).Where(member => member.Has(TraitIds.HostLabel)).ToArray();
        string[] missing = labels.Where(label => bound.All(member => member.Id.Member != label)).ToArray();
        if (missing.Length > 0)
        {
            context.Error(
                Id,
                operation,
                $"The host prefix '{prefix.Value}' has labels without a member of the input that has the trait 'hostLabel': {string.Join(", ", missing)}.",
                prefix.Span);
        }

        foreach (GraphShape member in bound.Where(member => !labels.Contains(member.Id.Member)))
        {
            context.Error(
                Id,
                member,
                $"Member '{member.Id.Member}' has the trait 'hostLabel', but the host prefix of '{operation.Id}' has no such label: {prefix.Value}");
        }

        string expanded = Label.Replace(prefix.Value, "a");
        if (!IsHost(expanded))
        {
            context.Error(Id, operation, $"The host prefix '{prefix.Value}' cannot become a part of a host.", prefix.Span);
        }
    }

    private static bool IsHost(string prefix)
    {
        string[] labels = prefix.Split('.');
        return labels.Length > 0 && labels
            .Select((label, index) => index == labels.Length - 1 && label.Length == 0 ? "a" : label)
            .All(label => label.Length is > 0 and <= 63 && label.All(c => c is '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')));
    }
}
