using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules.Conditions;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary><c>smithy.contracts#conditions</c> that are false, whether they are on a type, a member, or the shape that a member targets.</summary>
internal sealed class ConditionRule() : ConstraintRule<ConditionConstraint>(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1009",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Condition is violated",
        "Condition '{0}' of {1} is violated: {2}{3}",
        "The service rejects a value that breaks a condition of its model.");

    /// <summary>Checks the conditions of a structure or union, which may relate its members.</summary>
    public static IEnumerable<RuleViolation> CheckObject(ShapeContract shape, AbstractValue value, SensitiveValues sensitive, CancellationToken cancellationToken)
    {
        if (value is not StructureValue structure)
        {
            return Enumerable.Empty<RuleViolation>();
        }

        // The whole object is not a deciding value: what it lacks is reported at its type name, not across all of its lines.
        StructureValue anonymous = structure with { Origin = null };
        return shape.Conditions
            .Select(condition => Check(condition, anonymous, part => sensitive.IsAll || sensitive.Hides(shape.Type, structure, part), cancellationToken))
            .OfType<RuleViolation>();
    }

    protected override RuleViolation? CheckPart(AbstractValue part, ConditionConstraint constraint, Assignment assignment) =>
        part is NullValue ? null : Check(constraint, part, assignment.Hides, assignment.CancellationToken);

    private static RuleViolation? Check(
        ConditionConstraint condition, AbstractValue value, Func<AbstractValue, bool> isSensitive, CancellationToken cancellationToken)
    {
        if (FalseCondition.Find(condition, value, cancellationToken) is not { } found)
        {
            return null;
        }

        string documentation = condition.Documentation.Trim().TrimEnd('.');
        return new RuleViolation(Rule, found.DecidingValues, condition.Name, condition.Authority, documentation, Shown(found.DecidingValues, isSensitive))
        {
            // The text that a sensitive value is close to would reveal most of it.
            Fix = found.DecidingValues.Any(isSensitive) ? FixProperties.None : FixProperties.Replace(found.Replacement(cancellationToken)),
        };
    }

    private static string Shown(ImmutableArray<AbstractValue> deciding, Func<AbstractValue, bool> isSensitive)
    {
        string[] shown = deciding.Select(value => ValueText.Summary(value, isSensitive(value))).OfType<string>().Distinct().Take(3).ToArray();
        return shown.Length == 0 ? string.Empty : $" ({string.Join(", ", shown)})";
    }
}
