namespace Smithwright.Annotations;

/// <summary>
/// Smithy's <c>length</c>: Unicode scalar values of a string, bytes of a blob, items of a list, entries of a map. Both bounds are inclusive.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class LengthAttribute : ConstraintAttribute
{
    /// <summary>The smallest legal length; 0 when there is none.</summary>
    public long Min { get; init; }

    /// <summary>The largest legal length; -1 when there is none.</summary>
    public long Max { get; init; } = -1;
}
