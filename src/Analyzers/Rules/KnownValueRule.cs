using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Texts of string enums that the model does not know. They are sent as they are: a newer service may know them.</summary>
internal sealed class KnownValueRule() : ConstraintRule<KnownValuesConstraint>(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1008",
        Categories.Usage,
        DiagnosticSeverity.Info,
        "Value is not a known value of the enum",
        "{0} is not a known value of '{1}'{2}",
        "A value that the model does not know is probably misspelt. A service that is newer than the model may know it.");

    protected override Violation? CheckPart(AbstractValue part, KnownValuesConstraint constraint, Assignment assignment)
    {
        if (part is not TextValue text || constraint.Values.Contains(text.Text))
        {
            return null;
        }

        string? nearest = Mend.Nearest(text.Text, constraint.Values);
        string hint = nearest is null ? string.Empty : $"; did you mean {ValueText.Quote(nearest)}?";
        return new Violation(Rule, part, ValueText.Quote(text.Text), assignment.Property.Property.ContainingType.Name, hint) { Mend = Mend.Replace(nearest) };
    }
}
