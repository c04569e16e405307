using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;

namespace Smithwright.Analyzers.Rules;

/// <summary>
/// Every rule, by id. The analyzers run what is listed here, and tests compare the list with the release files, the pages, the soundness test and
/// the tests of the package, so that a rule that was forgotten somewhere fails by its id.
/// </summary>
internal static class RuleTable
{
    /// <summary>The rules about the value of one property, SMW1001 to SMW1009 and SMW1014.</summary>
    public static ImmutableArray<ValueRule> ValueRules { get; } = ImmutableArray.Create<ValueRule>(
        new RequiredMemberRule(),
        new TooManyItemsRule(),
        new TooFewItemsRule(),
        new LengthRule(),
        new PatternRule(),
        new RangeRule(),
        new UniqueItemsRule(),
        new KnownValueRule(),
        new ConditionRule(),
        new LegalValueRule());

    /// <summary>The rules about code that uses clients, SMW10xx.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Usage { get; } = ValueRules.Select(rule => rule.Descriptor)
        .Append(SensitiveFlowAnalyzer.Rule)
        .Append(ClientInLoopAnalyzer.Rule)
        .Append(UndeclaredCatchAnalyzer.Rule)
        .Append(BatchSizeRule.Rule)
        .Append(UndeclaredThrowAnalyzer.Rule)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>All rules, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ModelRules.All.AddRange(Usage).AddRange(BaselineRules.All);
}
