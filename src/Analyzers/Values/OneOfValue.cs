using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>One of several values, one for each branch; which one is decided at run time. Never nested, never with an unknown option.</summary>
internal sealed record OneOfValue : AbstractValue
{
    // More branches than this say more about the code than about the value.
    private const int MaxOptions = 32;

    private OneOfValue(ImmutableArray<AbstractValue> options) => Options = options;

    public ImmutableArray<AbstractValue> Options { get; }

    public override IEnumerable<AbstractValue> Parts() => Options;

    /// <summary>The value of an expression that yields one of <paramref name="options"/>; without any it never yields one.</summary>
    public static AbstractValue Of(IEnumerable<AbstractValue> options)
    {
        ImmutableArray<AbstractValue>.Builder flat = ImmutableArray.CreateBuilder<AbstractValue>();
        foreach (AbstractValue option in options)
        {
            flat.AddRange(option is OneOfValue nested ? nested.Options : ImmutableArray.Create(option));
        }

        if (flat.Count == 1)
        {
            return flat[0];
        }

        if (flat.Count is 0 or > MaxOptions || flat.Any(option => option is AnyValue))
        {
            return new AnyValue(flat.Count > 0 && flat.All(IsNotNull));
        }

        return new OneOfValue(flat.ToImmutable());
    }

    /// <summary>Whether a value is certainly not null.</summary>
    public static bool IsNotNull(AbstractValue value) => value switch
    {
        NullValue => false,
        AnyValue unknown => unknown.NotNull,
        OneOfValue oneOf => oneOf.Options.All(IsNotNull),
        _ => true,
    };
}
