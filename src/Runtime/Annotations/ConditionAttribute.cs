namespace Smithwright.Annotations;

/// <summary>A condition of <c>smithy.contracts#conditions</c> on a type or on the value of a property.</summary>
/// <param name="name">The condition's name.</param>
/// <param name="expression">The JMESPath expression that must yield <c>true</c>.</param>
/// <param name="documentation">What the condition asks, as a sentence.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class ConditionAttribute(string name, string expression, string documentation) : ConstraintAttribute
{
    /// <summary>The condition's name.</summary>
    public string Name { get; } = name;

    /// <summary>The JMESPath expression that must yield <c>true</c>; it names members as the model does.</summary>
    public string Expression { get; } = expression;

    /// <summary>What the condition asks, as a sentence.</summary>
    public string Documentation { get; } = documentation;
}
