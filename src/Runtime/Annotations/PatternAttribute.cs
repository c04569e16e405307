namespace Smithwright.Annotations;

/// <summary>Smithy's <c>pattern</c>: an ECMA-262 regular expression (with the <c>u</c> flag) that must match somewhere in the string.</summary>
/// <param name="expression">The expression as the model has it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class PatternAttribute(string expression) : ConstraintAttribute
{
    /// <summary>The expression as the model has it.</summary>
    public string Expression { get; } = expression;

    /// <summary>Whether the expression must match the whole string, as in models of the older C2J format.</summary>
    public bool IsFullMatch { get; init; }
}
