using System.Globalization;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Strings that are not among the legal values, which stand in a file of the project.</summary>
internal sealed class LegalValueRule() : ConstraintRule<LegalValuesConstraint>(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1014",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Value is not a legal value",
        "{0} is {1}, which is not a legal value; {2} has {3}{4}",
        "An overlay says that the legal values of the string stand in a file of the project. Other values are rejected, or have no effect.");

    private const int MostShown = 5;

    protected override RuleViolation? CheckPart(AbstractValue part, LegalValuesConstraint constraint, Assignment assignment)
    {
        if (part is not TextValue text || constraint.Allows(text.Text))
        {
            return null;
        }

        // The text that a sensitive value is close to would reveal most of it.
        bool isHidden = assignment.Hides(constraint.Part);
        string? nearest = isHidden ? null : FixProperties.Nearest(text.Text, constraint.Values);
        string hint = nearest is null ? string.Empty : $"; did you mean {ValueText.Quote(nearest)}?";
        return new RuleViolation(
            Rule,
            part,
            constraint.Part.Describe(assignment.Name),
            ValueText.Quote(text.Text, isHidden),
            Place(constraint),
            Values(constraint, nearest),
            hint)
        {
            Fix = FixProperties.Replace(nearest),
        };
    }

    private static string Place(LegalValuesConstraint constraint) =>
        constraint.File is not null ? $"'{constraint.File}'" : constraint.Constants is not null ? $"'{constraint.Constants}'" : constraint.Authority;

    /// <summary>Some of the legal values, the nearest first.</summary>
    private static string Values(LegalValuesConstraint constraint, string? nearest)
    {
        IEnumerable<string> ordered = nearest is null ? constraint.Values : constraint.Values.Where(value => value != nearest).Prepend(nearest);
        string shown = string.Join(", ", ordered.Take(MostShown).Select(value => ValueText.Quote(value)));
        int more = constraint.Values.Length - MostShown;
        return more <= 0 ? shown : $"{shown} and {more.ToString(CultureInfo.InvariantCulture)} more";
    }
}
