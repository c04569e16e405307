namespace Smithwright.Annotations;

/// <summary>Smithy's <c>range</c>: inclusive bounds of a number, as decimal text, so that no digit is lost.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class RangeAttribute : ConstraintAttribute
{
    /// <summary>The smallest legal value, or <see langword="null"/>.</summary>
    public string? Min { get; init; }

    /// <summary>The largest legal value, or <see langword="null"/>.</summary>
    public string? Max { get; init; }
}
