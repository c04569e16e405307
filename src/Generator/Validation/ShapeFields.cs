using Smithwright.Generator.CSharp;
using Smithwright.Generator.JmesPath;
using Smithwright.Model;
using Smithwright.Model.Patterns.Compilation;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Validation;

/// <summary>Plans the patterns and lists of values that one shape's class checks: each once, however many members have it.</summary>
/// <param name="names">The names that the class has taken.</param>
internal sealed class ShapeFields(MethodNames names)
{
    private readonly List<CheckField> _fields = new();
    private readonly Dictionary<EquatableArray<string>, string> _nameByValues = new();
    private readonly Dictionary<(string Text, bool IsFullMatch), string?> _nameByPattern = new();

    /// <summary>The fields of what was planned so far.</summary>
    public EquatableArray<CheckField> Fields => _fields.ToEquatableArray();

    /// <summary>Plans the check of a pattern; null for one without a faithful translation, which is reported where the model is checked.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="prefix">What the name of the field begins with.</param>
    public PatternCheck? Plan(PatternTrait pattern, string prefix)
    {
        (string Text, bool IsFullMatch) key = (pattern.Text, pattern.IsFullMatch);
        if (!_nameByPattern.TryGetValue(key, out string? name))
        {
            name = CompiledPattern.Compile(pattern.Text, pattern.IsFullMatch, out _) is { } compiled ? Add(pattern.Text, compiled, prefix) : null;
            _nameByPattern.Add(key, name);
        }

        return name is null ? null : new PatternCheck(name);
    }

    /// <summary>Plans the check of legal values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="constants">The class that has them as constants; null for none.</param>
    /// <param name="prefix">What the name of a field begins with.</param>
    public LegalValuesCheck Plan(LegalValuesTrait values, string? constants, string prefix)
    {
        if (constants is not null)
        {
            return new LegalValuesCheck($"{constants}.All", values.File);
        }

        if (!_nameByValues.TryGetValue(values.Values, out string? name))
        {
            name = names.Choose(prefix + "Values");
            _fields.Add(new CheckField("string[]", name, $"[{string.Join(", ", values.Values.Select(Literal.String))}]"));
            _nameByValues.Add(values.Values, name);
        }

        return new LegalValuesCheck(name, values.File);
    }

    private string Add(string text, CompiledPattern compiled, string prefix)
    {
        string name = names.Choose(prefix + "Pattern");
        _fields.Add(new CheckField("Check::StringPattern", name, PatternSyntax.Creation(text, compiled)));
        return name;
    }
}
