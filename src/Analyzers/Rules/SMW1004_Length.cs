using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Strings and blobs that are shorter or longer than <c>smithy.api#length</c> allows.</summary>
internal sealed class LengthRule() : ConstraintRule<LengthConstraint>(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1004",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "String or blob too long or too short",
        "{0} has {1}; {2} allows at {3} {4}",
        "The service rejects a string or blob of another length than its model allows. Strings are counted in Unicode scalar values, blobs in bytes.");

    protected override RuleViolation? CheckPart(AbstractValue part, LengthConstraint constraint, Assignment assignment)
    {
        (long min, long? max, string unit) = part switch
        {
            TextValue or TextOfLength => Characters(part),
            BlobValue blob => (blob.Min, blob.Max, "byte"),
            _ => (0, null, string.Empty),
        };

        if (min > constraint.Max)
        {
            return Explain(part, ValueText.Count(min, max, unit, unit + "s"), "most", constraint.Max.Value, constraint, assignment);
        }

        return max < constraint.Min
            ? Explain(part, ValueText.AtMost(min, max.Value, unit, unit + "s"), "least", constraint.Min, constraint, assignment)
            : null;
    }

    private static (long Min, long? Max, string Unit) Characters(AbstractValue text)
    {
        (long min, long? max) = Texts.Length(text);
        return (min, max, "character");
    }

    private static RuleViolation Explain(
        AbstractValue part, string count, string bound, long limit, LengthConstraint constraint, Assignment assignment)
    {
        string shown = part is TextValue { Text.Length: > 0 } text && !assignment.IsSensitive ? $"{count} ({ValueText.Quote(text.Text)})" : count;
        return new(Rule, part, constraint.Part.Describe(assignment.Name), shown, constraint.Authority, bound, limit);
    }
}
