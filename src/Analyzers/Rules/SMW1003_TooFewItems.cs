using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Lists and maps with fewer items than <c>smithy.api#length</c> requires.</summary>
internal sealed class TooFewItemsRule() : ConstraintRule<LengthConstraint>(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1003",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Too few items",
        "{0} has {1}; {2} requires at least {3}",
        "The service rejects a list or map with fewer items than its model requires.");

    protected override RuleViolation? CheckPart(AbstractValue part, LengthConstraint constraint, Assignment assignment) => part switch
    {
        ListValue { MaxCount: { } max } list when max < constraint.Min =>
            Explain(part, ValueText.AtMost(list.MinCount, max, "item", "items"), constraint, assignment),
        MapValue { MaxCount: { } max } map when max < constraint.Min =>
            Explain(part, ValueText.AtMost(map.MinCount, max, "entry", "entries"), constraint, assignment),
        _ => null,
    };

    private static RuleViolation Explain(AbstractValue part, string count, LengthConstraint constraint, Assignment assignment) =>
        new(Rule, part, constraint.Part.Describe(assignment.Name), count, constraint.Authority, constraint.Min);
}
