using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Values of enums that the model does not know. They are sent as they are: a newer service may know them.</summary>
internal sealed class KnownValueRule() : ConstraintRule<KnownValuesConstraint>(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1008",
        Categories.Usage,
        DiagnosticSeverity.Info,
        "Value is not a known value of the enum",
        "{0} is not a known value of '{1}'{2}",
        "A value that the model does not know is probably misspelled. A service that is newer than the model may know it.");

    protected override RuleViolation? CheckPart(AbstractValue part, KnownValuesConstraint constraint, Assignment assignment)
    {
        string? value = part switch
        {
            TextValue text when !constraint.AreNumbers => text.Text,
            NumberValue number when constraint.AreNumbers => ValueText.Number(number),
            _ => null,
        };
        if (value is null || constraint.Values.Contains(value))
        {
            return null;
        }

        // The text that a sensitive value is close to would reveal most of it.
        string? nearest = constraint.AreNumbers || assignment.IsSensitive ? null : FixProperties.Nearest(value, constraint.Values);
        string hint = nearest is null ? string.Empty : $"; did you mean {ValueText.Quote(nearest)}?";
        string shown = constraint.AreNumbers && !assignment.IsSensitive ? value : ValueText.Quote(value, assignment.IsSensitive);
        return new RuleViolation(Rule, part, shown, assignment.Name, hint)
        {
            Fix = FixProperties.Replace(nearest),
        };
    }
}
