using Smithwright.Generator.JmesPath;
using Smithwright.Model;
using Smithwright.Model.Patterns.Compilation;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Validation;

/// <summary>Plans the patterns that one shape's class checks: each once, however many members have it.</summary>
/// <param name="names">The names that the class has taken.</param>
internal sealed class ShapePatterns(MethodNames names)
{
    private readonly List<PatternField> _fields = new();
    private readonly Dictionary<(string Text, bool IsFullMatch), string?> _nameByPattern = new();

    /// <summary>The fields of what was planned so far.</summary>
    public EquatableArray<PatternField> Fields => _fields.ToEquatableArray();

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

    private string Add(string text, CompiledPattern compiled, string prefix)
    {
        string name = names.Choose(prefix + "Pattern");
        _fields.Add(new PatternField(name, PatternSyntax.Creation(text, compiled)));
        return name;
    }
}
