using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Lists with equal items where <c>smithy.api#uniqueItems</c> forbids them, and dictionaries to which a key is added twice.</summary>
internal sealed class UniqueItemsRule() : ValueRule(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1007",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Duplicate item or key",
        "{0} contains {1} more than once; {2}",
        "The service rejects equal items in a list whose items must be unique; a dictionary throws when a key is added again.");

    public override IEnumerable<RuleViolation> Check(Assignment assignment)
    {
        IEnumerable<RuleViolation> items = assignment.Contract.Constraints.OfType<UniqueItemsConstraint>().SelectMany(constraint =>
            ConstrainedParts.Certain(assignment.Value, constraint.Part).OfType<ListValue>().SelectMany(list => Duplicates(list.Known))
                .Select(item => Explain(item, constraint.Part.Describe(assignment.Name), $"{constraint.Authority} requires unique items", assignment)));
        IEnumerable<RuleViolation> keys = Maps(assignment.Value).SelectMany(map => Duplicates(map.Entries.Select(entry => entry.Key)))
            .Select(key => Explain(key, $"'{assignment.Name}'", "a dictionary throws when a key is added again", assignment));
        return items.Concat(keys);
    }

    private static RuleViolation Explain(AbstractValue duplicate, string where, string reason, Assignment assignment) =>
        new(Rule, duplicate, where, ValueText.Summary(duplicate, assignment.IsSensitive) ?? "an item", reason);

    private static IEnumerable<MapValue> Maps(AbstractValue value) => value switch
    {
        MapValue map => map.Entries.SelectMany(entry => Maps(entry.Value)).Prepend(map),
        ListValue list => list.Known.SelectMany(Maps),
        _ => Enumerable.Empty<MapValue>(),
    };

    /// <summary>The values that equal an earlier one.</summary>
    private static IEnumerable<AbstractValue> Duplicates(IEnumerable<AbstractValue> values)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (AbstractValue value in values)
        {
            if (ValueIdentity.Of(value) is { } identity && !seen.Add(identity))
            {
                yield return value;
            }
        }
    }
}
