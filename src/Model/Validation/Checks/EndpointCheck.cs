using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks <c>smithy.api#endpoint</c>: the prefix of a host, whose labels are members of the input with the trait <c>hostLabel</c>.</summary>
internal static class EndpointCheck
{
    public static void Check(TraitUse use)
    {
        KindChecks.Members(use, new() { ["hostPrefix"] = "string" }, "hostPrefix");
        if (use.Kept is not JsonObject endpoint || endpoint["hostPrefix"] is not JsonString prefix)
        {
            return;
        }

        if (FindLabels(prefix.Value) is not List<string> labels)
        {
            use.Report(prefix, "Expected \"hostPrefix\" to consist of letters, digits, '-', '.' and labels such as '{name}'.");
            return;
        }

        OperationDefinition? operation = use.Target as OperationDefinition;
        AggregateDefinition? input = operation?.Input is Located<ShapeId> id ? use.Shapes.Find(id.Value) as AggregateDefinition : null;
        foreach (string label in labels.Where(label => input?.Member(label)?.Traits.Has(TraitIds.HostLabel) != true))
        {
            IEnumerable<string> bound = input?.Members.Where(member => member.Traits.Has(TraitIds.HostLabel)).Select(member => member.Name.Value) ?? [];
            use.Report(
                prefix,
                $"\"hostPrefix\" has the label '{label}', but the input of the operation has no such member with the trait 'hostLabel'{NearestName.Suggest(label, bound)}");
        }
    }

    /// <summary>The labels; nothing when the text is malformed.</summary>
    private static List<string>? FindLabels(string prefix)
    {
        List<string> labels = new();
        for (int i = 0; i < prefix.Length; i++)
        {
            int close = prefix[i] == '{' ? prefix.IndexOf('}', i) : -1;
            if (close > 0 && ShapeId.IsIdentifier(prefix.Substring(i + 1, close - i - 1)))
            {
                labels.Add(prefix.Substring(i + 1, close - i - 1));
                i = close;
            }
            else if (!WireTextChecks.IsHostCharacter(prefix[i]))
            {
                return null;
            }
        }

        return labels;
    }
}
