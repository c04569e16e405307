namespace Smithwright.Model.Values;

/// <summary>A boolean of which nothing else is known.</summary>
public sealed record UnknownBoolean : AbstractValue
{
    public static UnknownBoolean Instance { get; } = new();
}

/// <summary>A number of which only inclusive bounds are known; no bound means none on that side.</summary>
public sealed record NumberInRange(double? Min, double? Max) : AbstractValue
{
    public static NumberInRange Unbounded { get; } = new(null, null);
}
