namespace Smithwright.Annotations;

/// <summary>Smithy's <c>sensitive</c>: the value must not reach logs; <c>ToString()</c> of the record redacts it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class SensitiveAttribute : ConstraintAttribute;
