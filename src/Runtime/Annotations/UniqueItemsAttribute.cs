namespace Smithwright.Annotations;

/// <summary>Smithy's <c>uniqueItems</c>: no two items of the list are equal.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class UniqueItemsAttribute : ConstraintAttribute;
