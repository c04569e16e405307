namespace Smithwright.Annotations;

/// <summary>Smithy's <c>uniqueItems</c>: no two items of the list are equal.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class UniqueItemsAttribute : ConstraintAttribute;
