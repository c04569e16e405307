namespace Smithwright.Generator.Validation;

/// <summary>A condition of <c>smithy.contracts#conditions</c> on a value.</summary>
/// <param name="Method">The method that tells whether it holds.</param>
/// <param name="Name">The condition's name.</param>
/// <param name="Documentation">What it asks, as a sentence.</param>
/// <param name="Constant">The constant with the sentence, which the type's attribute refers to as well; null for a condition on a part of the type.</param>
internal sealed record ConditionCheck(string Method, string Name, string Documentation, string? Constant) : CheckPlan;
