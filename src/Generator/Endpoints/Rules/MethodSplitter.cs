using System.Globalization;
using Smithwright.Model;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Puts rules into methods that fit a screen: what would make one too long or too deep gets a method of its own.</summary>
internal sealed class MethodSplitter
{
    private const int MostLines = 60;
    private const int MostLevels = 4;

    private readonly List<RuleMethod> _methods = [];

    public EquatableArray<RuleMethod> Methods => _methods.ToEquatableArray();

    /// <summary>The rules as they stand in one method.</summary>
    public EquatableArray<RulePlan> Place(IReadOnlyList<RuleNode> rules) => Fit(rules).ToEquatableArray();

    private List<RulePlan> Fit(IReadOnlyList<RuleNode> rules)
    {
        List<RulePlan> plans = rules.Select(Place).ToList();
        while (true)
        {
            bool tooLong = plans.Sum(Lines) > MostLines;
            if (!tooLong && plans.Max(Levels) <= MostLevels)
            {
                return plans;
            }

            int largest = LargestBranch(plans, tooLong ? Lines : Levels);
            if (largest < 0)
            {
                return CutOff(rules, plans);
            }

            plans[largest] = Moved((BranchNode)rules[largest], (BranchPlan)plans[largest]);
        }
    }

    private RulePlan Place(RuleNode rule) => rule switch
    {
        BranchNode branch => new BranchPlan(branch.Condition, Fit(branch.Rules).ToEquatableArray()),
        LocalNode local => new LocalPlan(local.Declaration),
        DecisionNode decision => new DecisionPlan(decision.Condition, decision.Statement),
        _ => throw new UnsupportedRuleException("A rule is of no known kind."),
    };

    private static int LargestBranch(List<RulePlan> plans, Func<RulePlan, int> size)
    {
        int largest = -1;
        for (int i = 0; i < plans.Count; i++)
        {
            if (plans[i] is BranchPlan && (largest < 0 || size(plans[i]) > size(plans[largest])))
            {
                largest = i;
            }
        }

        return largest;
    }

    private DecisionPlan Moved(BranchNode branch, BranchPlan plan) =>
        new(branch.Condition, Call(branch.Condition, branch.Scope, BranchNode.NeedsOf(branch.Rules), plan.Rules));

    /// <summary>Many small rules side by side: the rest of them goes on in another method.</summary>
    private List<RulePlan> CutOff(IReadOnlyList<RuleNode> rules, List<RulePlan> plans)
    {
        int count = 0;
        for (int lines = 0; count < plans.Count - 1 && lines + Lines(plans[count]) < MostLines; count++)
        {
            lines += Lines(plans[count]);
        }

        List<RuleNode> rest = rules.Skip(Math.Max(1, count)).ToList();
        if (rest.Count == 0)
        {
            return plans;
        }

        List<RulePlan> first = plans.Take(rules.Count - rest.Count).ToList();
        first.Add(new DecisionPlan("", Call("none of the rules before applies", rest[rest.Count - 1].Scope, BranchNode.NeedsOf(rest), Place(rest))));
        return first;
    }

    private string Call(string when, RuleScope scope, IEnumerable<string> needs, EquatableArray<RulePlan> rules)
    {
        string[] locals = needs.Distinct().OrderBy(local => local, StringComparer.Ordinal).ToArray();
        string name = $"Branch{(_methods.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        _methods.Add(new RuleMethod(name, when.Replace("\n   ", ""), locals.Select(local => $"{scope.TypeOf(local)} {local}").ToEquatableArray(), rules));
        return $"return {name}({string.Join(", ", locals)});";
    }

    private static int Lines(RulePlan plan)
    {
        int inside = plan switch
        {
            DecisionPlan decision => decision.Statement.Count(character => character == '\n') + 1,
            BranchPlan branch => branch.Rules.Sum(Lines),
            _ => 1,
        };
        return plan.Condition.Length == 0 ? inside : inside + 4 + plan.Condition.Count(character => character == '\n');
    }

    private static int Levels(RulePlan plan) => plan is BranchPlan branch ? 1 + branch.Rules.Max(Levels) : 0;
}
