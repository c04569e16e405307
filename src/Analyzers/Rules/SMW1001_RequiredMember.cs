using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>
/// Required members that are set to null, and null in lists and maps that are not sparse: by <c>null!</c>, <c>default</c>, or where nullable checks are off.
/// If a required member is not set at all, the compiler reports it (CS9035).
/// </summary>
internal sealed class RequiredMemberRule() : ValueRule(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1001",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Required member is null",
        "{0} is null; the service rejects {1}",
        "The service rejects a request in which a required member is missing, and null in a list or map that is not sparse.");

    public override IEnumerable<RuleViolation> Check(Assignment assignment)
    {
        if (assignment.Contract.IsRequired && ConstrainedParts.Check(assignment.Value, PartPath.Whole, IsNull) is [{ } violation])
        {
            yield return violation with { Arguments = new object[] { $"'{assignment.Name}' is required but", "a request without it" } };
        }

        foreach (PartPath part in assignment.Contract.IsModeled ? DenseParts(assignment.Contract.Type, PartPath.Whole) : [])
        {
            foreach (RuleViolation found in ConstrainedParts.Check(assignment.Value, part, IsNull))
            {
                yield return found with
                {
                    Arguments = new object[] { part.Describe(assignment.Name), part.Steps.Last() == PartPath.Item
                    ? "a list with null in it" : "a map with null in it" }
                };
            }
        }
    }

    /// <summary>The parts of a collection that must not be null: generated types say so where a list or map is not sparse.</summary>
    private static IEnumerable<PartPath> DenseParts(ITypeSymbol type, PartPath path)
    {
        (ITypeSymbol? part, string step) = type switch
        {
            INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: [{ } item] } => (item, PartPath.Item),
            INamedTypeSymbol { Name: "IReadOnlyDictionary", TypeArguments: [_, { } value] } => (value, PartPath.Value),
            _ => (null, string.Empty),
        };
        if (part is null)
        {
            return [];
        }

        PartPath inner = path.Of(step);
        IEnumerable<PartPath> deeper = DenseParts(part, inner);
        return part is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } ? deeper.Prepend(inner) : deeper;
    }

    private static RuleViolation? IsNull(AbstractValue value) => value is NullValue ? new RuleViolation(Rule, value) : null;
}
