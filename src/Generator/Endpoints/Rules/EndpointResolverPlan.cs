using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>The class that finds a service's endpoint by the rules of its model.</summary>
/// <param name="Parameters">The locals that hold the parameters that the rules use.</param>
/// <param name="Rules">What <c>Resolve</c> does with them.</param>
/// <param name="Methods">Branches that would make it too long.</param>
internal sealed record EndpointResolverPlan(
    string HintName,
    ClientNamespace Namespace,
    string ClassName,
    EquatableArray<ParameterLocal> Parameters,
    EquatableArray<RulePlan> Rules,
    EquatableArray<RuleMethod> Methods) : FilePlan(HintName, Namespace)
{
    /// <summary>The decision diagram in place of rules; null where there are rules.</summary>
    public DiagramPlan? Diagram { get; init; }
}

/// <summary>A decision diagram.</summary>
/// <param name="Nodes">Of each node, the condition, and the references to where it goes on.</param>
/// <param name="Root">The reference to the first node.</param>
/// <param name="Conditions">Expressions that are true where the condition holds, and keep what it assigns.</param>
/// <param name="Results">Statements that return or throw.</param>
/// <param name="Variables">Types and names of what conditions assign.</param>
internal sealed record DiagramPlan(
    EquatableArray<int> Nodes, int Root, EquatableArray<string> Conditions, EquatableArray<string> Results, EquatableArray<string> Variables);

/// <summary>A local with the value of a parameter.</summary>
internal sealed record ParameterLocal(string Type, string Name, string Value);

/// <summary>A branch with a method of its own.</summary>
/// <param name="When">The conditions under which it is called, for its comment.</param>
/// <param name="Parameters">Types and names of what it needs.</param>
internal sealed record RuleMethod(string Name, string When, EquatableArray<string> Parameters, EquatableArray<RulePlan> Rules);

/// <summary>A rule.</summary>
/// <param name="Condition">A C# expression; empty when the rule always applies.</param>
internal abstract record RulePlan(string Condition);

/// <summary>A rule that decides: a statement that returns or throws, of one or more lines.</summary>
internal sealed record DecisionPlan(string Condition, string Statement) : RulePlan(Condition);

/// <summary>A rule that lets others decide; none of those behind it is asked any more.</summary>
internal sealed record BranchPlan(string Condition, EquatableArray<RulePlan> Rules) : RulePlan(Condition);

/// <summary>A local for the rules behind it.</summary>
internal sealed record LocalPlan(string Declaration) : RulePlan("");
