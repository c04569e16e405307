using System.Globalization;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Numbers outside of <c>smithy.api#range</c>.</summary>
internal sealed class RangeRule() : ConstraintRule<RangeConstraint>(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1006",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Number out of range",
        "{0} is {1}; {2} allows {3}",
        "The service rejects a number outside of the range that its model allows.");

    protected override RuleViolation? CheckPart(AbstractValue part, RangeConstraint constraint, Assignment assignment)
    {
        if (part is not NumberValue number)
        {
            return null;
        }

        bool isOutside = Compare(number, constraint.Min) < 0 || Compare(number, constraint.Max) > 0;
        return isOutside
            ? new RuleViolation(Rule, part, constraint.Part.Describe(assignment.Name), ValueText.Summary(number, assignment.IsSensitive)!, constraint.Authority, Bounds(constraint))
            : null;
    }

    private static string Bounds(RangeConstraint constraint) => constraint switch
    {
        { Min: { } min, Max: { } max } => $"{min} to {max}",
        { Min: { } min } => $"at least {min}",
        _ => $"at most {constraint.Max}",
    };

    /// <summary>Compares by decimal digits as far as they go, else as doubles; a number that cannot be compared counts as equal.</summary>
    private static int Compare(NumberValue number, string? bound)
    {
        const NumberStyles Style = NumberStyles.Float;
        if (bound is null)
        {
            return 0;
        }

        if (decimal.TryParse(ValueText.Number(number), Style, CultureInfo.InvariantCulture, out decimal exact)
            && decimal.TryParse(bound, Style, CultureInfo.InvariantCulture, out decimal exactBound))
        {
            return exact.CompareTo(exactBound);
        }

        // NaN compares as smaller than every number, but no range applies to it.
        return double.TryParse(bound, Style, CultureInfo.InvariantCulture, out double limit) && !double.IsNaN(number.Value)
            ? number.Value.CompareTo(limit)
            : 0;
    }
}
