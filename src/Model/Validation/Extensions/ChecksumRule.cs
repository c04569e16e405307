using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Nodes;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>What <c>httpChecksum</c> names is there, and has values that there are (<c>HttpChecksumTrait</c>).</summary>
internal static class ChecksumRule
{
    private const string Id = "HttpChecksumTrait";

    private static readonly string[] Algorithms = ["CRC32C", "CRC32", "CRC64NVME", "SHA1", "SHA256", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"];

    public static void Check(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(TraitIds.AwsHttpChecksum).Where(shape => shape.Operation is not null))
        {
            if (TraitNodes.Object(operation, TraitIds.AwsHttpChecksum) is { } trait)
            {
                Check(context, operation, trait);
            }
        }
    }

    private static void Check(RuleContext context, GraphShape operation, JsonObject trait)
    {
        bool hasRequest = TraitNodes.IsTrue(trait["requestChecksumRequired"]) || trait["requestAlgorithmMember"] is not null;
        bool hasMode = trait["requestValidationModeMember"] is not null;
        bool hasAlgorithms = TraitNodes.Texts(trait["responseAlgorithms"]).Any();
        if (!hasRequest && !hasMode && !hasAlgorithms)
        {
            Report(context, operation, "Trait 'httpChecksum' says nothing of requests and nothing of responses; expected at least one of both.");
            return;
        }

        CheckMember(context, operation, trait, "requestAlgorithmMember", Algorithms);
        if (hasAlgorithms && !hasMode)
        {
            Report(context, operation, "Trait 'httpChecksum' has \"responseAlgorithms\", and needs a \"requestValidationModeMember\".");
        }

        if (hasMode && !hasAlgorithms)
        {
            Report(context, operation, "Trait 'httpChecksum' has a \"requestValidationModeMember\", and needs \"responseAlgorithms\".");
        }

        CheckMember(context, operation, trait, "requestValidationModeMember", ["ENABLED"]);
    }

    private static void CheckMember(RuleContext context, GraphShape operation, JsonObject trait, string property, string[] allowed)
    {
        if (TraitNodes.Text(trait[property]) is not { } name)
        {
            return;
        }

        if (context.Graph.InputOf(operation) is not { } input || context.Graph.MemberOf(input, name) is not { } member)
        {
            Report(context, operation, $"The \"{property}\" of trait 'httpChecksum' is '{name}', which is no member of the input.");
            return;
        }

        IReadOnlyList<string>? values = EnumTexts.Of(member) ?? (context.Graph.TargetOf(member) is { } target ? EnumTexts.Of(target) : null);
        if (values is null)
        {
            Report(context, operation, $"The \"{property}\" of trait 'httpChecksum', '{name}', must be an enum.");
        }
        else if (values.Where(value => !allowed.Contains(value)).ToArray() is { Length: > 0 } others)
        {
            Report(context, operation, $"The \"{property}\" of trait 'httpChecksum', '{name}', has values that are not supported: {TraitNodes.Names(others)}.");
        }
    }

    private static void Report(RuleContext context, GraphShape operation, string message) => context.ErrorAt(Id, operation, TraitIds.AwsHttpChecksum, message);
}
