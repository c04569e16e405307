using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Lists and maps with more items than <c>smithy.api#length</c> allows.</summary>
internal sealed class TooManyItemsRule() : ConstraintRule<LengthConstraint>(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1002",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Too many items",
        "{0} has {1}; {2} allows at most {3}",
        "The service rejects a list or map with more items than its model allows.");

    protected override RuleViolation? CheckPart(AbstractValue part, LengthConstraint constraint, Assignment assignment) => part switch
    {
        ListValue list when list.MinCount > constraint.Max =>
            Explain(part, ValueText.Count(list.MinCount, list.MaxCount, "item", "items"), constraint, assignment),
        MapValue map when map.MinCount > constraint.Max =>
            Explain(part, ValueText.Count(map.MinCount, map.MaxCount, "entry", "entries"), constraint, assignment),
        _ => null,
    };

    private static RuleViolation Explain(AbstractValue part, string count, LengthConstraint constraint, Assignment assignment) =>
        new(Rule, part, constraint.Part.Describe(assignment.Name), count, constraint.Authority, constraint.Max!) { Fix = FixProperties.Cut(constraint.Max!.Value) };
}
