namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>A rule in C# before it is known which method it will stand in.</summary>
/// <param name="Conditions">What must hold; none that always does.</param>
/// <param name="Scope">What is known once they hold.</param>
internal abstract record RuleNode(IReadOnlyList<RuleCondition> Conditions, RuleScope Scope)
{
    private const int LongestLine = 110;

    /// <summary>The conditions as one, on lines of their own where one would be too long.</summary>
    public string Condition => string.Join(
        Conditions.Sum(condition => condition.Code.Length + 4) > LongestLine ? "\n    && " : " && ", Conditions.Select(condition => condition.Code));

    /// <summary>The locals that the rule needs from around it.</summary>
    public IEnumerable<string> Needs => Conditions
        .SelectMany(condition => condition.Uses)
        .Concat(Inside)
        .Except(Conditions.SelectMany(condition => condition.Declares));

    protected abstract IEnumerable<string> Inside { get; }
}

/// <summary>A condition, the locals that it refers to, and those that it declares.</summary>
internal sealed record RuleCondition(string Code, IReadOnlyList<string> Uses, IReadOnlyList<string> Declares);

/// <summary>A rule that decides.</summary>
internal sealed record DecisionNode(IReadOnlyList<RuleCondition> Conditions, RuleScope Scope, string Statement, IReadOnlyList<string> Uses)
    : RuleNode(Conditions, Scope)
{
    protected override IEnumerable<string> Inside => Uses;
}

/// <summary>A rule that leaves the decision to others.</summary>
internal sealed record BranchNode(IReadOnlyList<RuleCondition> Conditions, RuleScope Scope, IReadOnlyList<RuleNode> Rules)
    : RuleNode(Conditions, Scope)
{
    protected override IEnumerable<string> Inside => NeedsOf(Rules);

    /// <summary>What rules need that stand one behind the other, where locals of the earlier serve the later.</summary>
    public static IEnumerable<string> NeedsOf(IReadOnlyList<RuleNode> rules)
    {
        HashSet<string> declared = new(StringComparer.Ordinal);
        HashSet<string> needed = new(StringComparer.Ordinal);
        foreach (RuleNode rule in rules)
        {
            needed.UnionWith(rule.Needs.Where(local => !declared.Contains(local)));
            if (rule is LocalNode local)
            {
                declared.Add(local.Name);
            }
        }

        return needed;
    }
}

/// <summary>A local that the rules behind it refer to.</summary>
internal sealed record LocalNode(RuleScope Scope, string Name, string Declaration, IReadOnlyList<string> Uses) : RuleNode([], Scope)
{
    protected override IEnumerable<string> Inside => Uses;
}
