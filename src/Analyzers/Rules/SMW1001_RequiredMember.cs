using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>
/// Required members that are set to null: by <c>null!</c>, <c>default</c>, or where nullable checks are off. If a required member
/// is not set at all, the compiler reports it (CS9035).
/// </summary>
internal sealed class RequiredMemberRule() : ValueRule(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1001",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Required member is null",
        "'{0}' is required but is null; the service rejects a request without it",
        "The service rejects a request in which a required member is missing.");

    public override IEnumerable<RuleViolation> Check(Assignment assignment)
    {
        if (assignment.Contract.IsRequired && ConstrainedParts.Check(assignment.Value, PartPath.Whole, IsNull) is [{ } violation])
        {
            yield return violation with { Arguments = new object[] { assignment.Name } };
        }
    }

    private static RuleViolation? IsNull(AbstractValue value) => value is NullValue ? new RuleViolation(Rule, value) : null;
}
