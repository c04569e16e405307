using System.Collections.Immutable;
using Smithwright.Generator.Naming;

namespace Smithwright.Generator.Endpoints;

/// <summary>The parameters and variables that a rule can refer to, and what the conditions before it have shown of them.</summary>
internal sealed class RuleScope
{
    private readonly ImmutableDictionary<string, RuleVariable> _variables;

    private RuleScope(ImmutableDictionary<string, RuleVariable> variables) => _variables = variables;

    public static RuleScope Empty { get; } = new(ImmutableDictionary.Create<string, RuleVariable>(StringComparer.Ordinal).Add("", new RuleVariable("parameters", RuleType.String, false)));

    public RuleVariable this[string name] => name.Length > 0 && _variables.TryGetValue(name, out RuleVariable? variable)
        ? variable
        : throw new UnsupportedRuleException($"There is no variable '{name}'.");

    /// <summary>The declared type of a local, as far as it is known here.</summary>
    public string TypeOf(string local)
    {
        RuleVariable variable = _variables.Values.First(candidate => candidate.Local == local);
        return RuleValue.TypeName(variable.Type) + (variable.IsOptional ? "?" : "");
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
        for (int number = 2; _variables.Values.Any(variable => variable.Local == chosen); number++)
        {
            chosen = $"{wanted}{number}";
        }

        local = chosen;
        return new RuleScope(_variables.SetItem(name, new RuleVariable(chosen, type, isOptional)));
    }

    /// <summary>The scope in which a variable is known to be set.</summary>
    public RuleScope WithSet(string name) => new(_variables.SetItem(name, this[name] with { IsOptional = false }));
}

/// <summary>A variable and the local that holds it.</summary>
internal sealed record RuleVariable(string Local, RuleType Type, bool IsOptional);
