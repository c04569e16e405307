using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Turns the conditions of a rule into C#, one after the other: each may rely on those before it.</summary>
internal sealed class ConditionCompiler(RuleScope scope)
{
    private readonly List<RuleCondition> _conditions = [];
    private readonly List<LocalNode> _locals = [];

    /// <summary>What holds for what stands behind the conditions.</summary>
    public RuleScope Scope { get; private set; } = scope;

    public IReadOnlyList<RuleCondition> Conditions => _conditions;

    /// <summary>Where no condition can fail, the variables that they assign.</summary>
    public IReadOnlyList<LocalNode> Locals => _locals;

    /// <summary>Whether every condition always holds.</summary>
    public bool AlwaysHold { get; private set; } = true;

    public void Add(JsonObject condition)
    {
        RuleValue value = ValueCompiler.Compile(condition, Scope);
        if (condition["assign"] is JsonString name)
        {
            Assign(name.Value, value);
        }
        else if (value.Type == RuleType.Boolean)
        {
            Test(condition, value);
        }
        else if (value.IsOptional)
        {
            Add($"{value.Operand} is not null", value.Uses);
        }
    }

    private void Test(JsonObject condition, RuleValue value)
    {
        if (value.Code != "true")
        {
            Add(value is { IsComposite: true, Opposite: null } ? $"({value.Condition})" : value.Condition, value.Uses);
        }

        if (condition["fn"] is JsonString { Value: "isSet" }
            && ValueCompiler.ArgumentsOf(condition)[0] is JsonObject argument
            && argument["ref"] is JsonString name)
        {
            Scope = Scope.WithSet(name.Value);
        }
    }

    private void Assign(string name, RuleValue value)
    {
        Scope = Scope.Declare(name, value, out string local);
        if (value.Type == RuleType.Boolean)
        {
            Add($"({value.Condition}) is var {local} && {local}", value.Uses, local);
        }
        else if (value.IsOptional || !AlwaysHold)
        {
            Add($"{value.Operand} is {{ }} {local}", value.Uses, local);
        }
        else
        {
            // Whether it can be a statement is only known when no condition behind it can fail.
            _conditions.Add(new RuleCondition($"{value.Operand} is {{ }} {local}", value.Uses.ToList(), [local]));
            _locals.Add(new LocalNode(Scope, local, $"{RuleValue.TypeName(value.Type)} {local} = {value.Code};", value.Uses.ToList()));
        }
    }

    private void Add(string code, IEnumerable<string> uses, params string[] declares)
    {
        AlwaysHold = false;
        _conditions.Add(new RuleCondition(code, uses.ToList(), declares));
    }
}
