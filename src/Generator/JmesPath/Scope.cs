using System.Collections.Immutable;

namespace Smithwright.Generator.JmesPath;

/// <summary>Where an expression is compiled.</summary>
/// <param name="Current">The current value, <c>@</c>.</param>
/// <param name="Known">The paths that guards have shown not to be null, as the compiler's null analysis sees them.</param>
/// <param name="Depth">The number of functions around.</param>
internal sealed record Scope(CompiledValue Current, ImmutableHashSet<string> Known, int Depth)
{
    /// <summary>The name of the parameter of the function around.</summary>
    public string Parameter { get; init; } = "value";

    public static Scope Of(CompiledValue current) => new(current, ImmutableHashSet.Create<string>(StringComparer.Ordinal), 0);

    /// <summary>The inside of a function of one parameter.</summary>
    public Scope Enter(string name, ValueShape shape, bool nullable = false)
    {
        string parameter = Depth == 0 ? name : name + Literals.Number(Depth + 1);
        return Of(new CompiledValue(shape, new Code(parameter)) { IsPath = true, Nullable = nullable }) with { Depth = Depth + 1, Parameter = parameter };
    }

    /// <summary>The scope with a path known not to be null, and thereby all that leads to it.</summary>
    public Scope With(CompiledValue path)
    {
        string text = Normal(path.Code.Text);
        ImmutableHashSet<string> known = Known.Add(text);
        for (int dot = text.LastIndexOf('.'); dot > 0; dot = text.LastIndexOf('.', dot - 1))
        {
            known = known.Add(text.Substring(0, dot));
        }

        return this with { Known = known };
    }

    /// <summary>Whether a guard has shown that a path is not null.</summary>
    public bool IsKnown(CompiledValue value) => value.IsPath && Known.Contains(Normal(value.Code.Text));

    /// <summary>What is known of a path.</summary>
    public CompiledValue Narrow(CompiledValue value)
    {
        if (!value.Nullable || !IsKnown(value))
        {
            return value;
        }

        return !value.Shape.IsStruct ? value with { Nullable = false }
            : value.EndsChain ? value
            : value with { Guarded = true };
    }

    private static string Normal(string path) => path.Replace("?.", ".");
}
