using System.Collections.Immutable;
using Smithwright.Model.Naming;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>The parameters and variables that a rule can refer to, and what the conditions before it have shown of them.</summary>
internal sealed class RuleScope
{
    private readonly ImmutableDictionary<string, RuleVariable> _variables;
    private readonly ImmutableHashSet<string> _taken;

    private RuleScope(ImmutableDictionary<string, RuleVariable> variables, ImmutableHashSet<string> taken)
    {
        _variables = variables;
        _taken = taken;
    }

    public static RuleScope Empty { get; } = new(
        ImmutableDictionary.Create<string, RuleVariable>(StringComparer.Ordinal),
        ImmutableHashSet.Create(StringComparer.Ordinal, "parameters"));

    public RuleVariable this[string name] => _variables.TryGetValue(name, out RuleVariable? variable)
        ? variable
        : throw new UnsupportedRuleException($"There is no variable '{name}'.");

    /// <summary>The declared type of a local, as far as it is known here.</summary>
    public string TypeOf(string local)
    {
        RuleVariable variable = _variables.Values.First(candidate => candidate.Local == local);
        return RuleValue.TypeName(variable.Type) + (variable.IsOptional ? "?" : "");
    }

    /// <summary>The parameters that locals get their values from, for messages.</summary>
    public string ParametersOf(IEnumerable<string> locals) => string.Join(
        " or ", _variables.Values.Where(variable => locals.Contains(variable.Local)).Select(variable => variable.Parameter).Distinct().OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>Adds a variable with a value; its local has a name that no other in sight has.</summary>
    public RuleScope Declare(string name, RuleValue value, out string local)
    {
        string parameters = ParametersOf(value.Uses);
        RuleScope scope = Declare(name, value.Type, isOptional: false, out local);
        return scope.With(name, scope[name] with { Parameter = parameters.Length == 0 ? name : parameters, Origin = value.Origin });
    }

    /// <summary>Adds a variable; its local has a name that no other in sight has.</summary>
    public RuleScope Declare(string name, RuleType type, bool isOptional, out string local)
    {
        if (_variables.ContainsKey(name))
        {
            throw new UnsupportedRuleException($"The variable '{name}' hides another.");
        }

        string wanted = Identifier.Camel(Identifier.Pascal(name));
        string chosen = wanted;
        for (int number = 2; _taken.Contains(chosen); number++)
        {
            chosen = $"{wanted}{number}";
        }

        local = chosen;
        return new RuleScope(_variables.Add(name, new RuleVariable(chosen, type, isOptional, name)), _taken.Add(chosen));
    }

    /// <summary>The scope in which a variable is known to be set. The compiler knows as much, but of a <c>bool?</c> it makes no <c>bool</c>.</summary>
    public RuleScope WithSet(string name) => this[name].Type == RuleType.Boolean
        ? this
        : With(name, this[name] with { IsOptional = false });

    /// <summary>The scope in which a variable may not be set, whatever its value: whether it was assigned is not known.</summary>
    public RuleScope WithOptional(string name) => With(name, this[name] with { IsOptional = true });

    /// <summary>The scope of a block that these variables stand before, with the names that are in use around it.</summary>
    public RuleScope InBlockOf(RuleScope around, IEnumerable<string> declared) => new(_variables, around._taken.Union(declared));

    /// <summary>
    /// The scope with names that are in use already: a variable of an <c>if</c> is in sight, for C#, of everything in the block around it.
    /// </summary>
    public RuleScope Without(IEnumerable<string> locals) => new(_variables, _taken.Union(locals));

    private RuleScope With(string name, RuleVariable variable) => new(_variables.SetItem(name, variable), _taken);
}

/// <summary>A variable and the local that holds it.</summary>
/// <param name="Parameter">The parameters that its value comes from.</param>
internal sealed record RuleVariable(string Local, RuleType Type, bool IsOptional, string Parameter)
{
    public TextOrigin Origin { get; init; }
}
