using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Strings that do not match <c>smithy.api#pattern</c>. A pattern that has no faithful translation is not checked.</summary>
internal sealed class PatternRule() : ConstraintRule<PatternConstraint>(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1005",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "String does not match the pattern",
        "{0} is {1}, which does not match the pattern {2} of {3}",
        "The service rejects a string that does not match the pattern of its model.");

    protected override RuleViolation? CheckPart(AbstractValue part, PatternConstraint constraint, Assignment assignment)
    {
        assignment.CancellationToken.ThrowIfCancellationRequested();
        return part is TextValue text && constraint.Matcher?.IsMatch(text.Text) == false
            ? new RuleViolation(
                Rule,
                part,
                constraint.Part.Describe(assignment.Name),
                ValueText.Quote(text.Text, assignment.IsSensitive),
                constraint.Expression,
                constraint.Authority)
            : null;
    }
}
