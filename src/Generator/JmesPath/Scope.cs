using System.Collections.Immutable;

namespace Smithwright.Generator.JmesPath;

/// <summary>Where an expression is compiled.</summary>
/// <param name="Current">The current value, <c>@</c>.</param>
/// <param name="Known">The paths that guards have shown not to be null, as the compiler's null analysis sees them.</param>
/// <param name="Depth">The number of functions around.</param>
internal sealed record Scope(Term Current, ImmutableHashSet<string> Known, int Depth)
{
    /// <summary>The name of the parameter of the function around.</summary>
    public string Parameter { get; init; } = "value";

    public static Scope Of(Term current) => new(current, ImmutableHashSet.Create<string>(StringComparer.Ordinal), 0);

    /// <summary>The inside of a function of one parameter.</summary>
    public Scope Enter(string name, Form form, bool nullable = false)
    {
        string parameter = Depth == 0 ? name : name + Literals.Number(Depth + 1);
        return Of(new Term(form, new Code(parameter)) { IsPath = true, Nullable = nullable }) with { Depth = Depth + 1, Parameter = parameter };
    }

    /// <summary>The scope with a path known not to be null, and thereby all that leads to it.</summary>
    public Scope With(Term path)
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
    public bool IsKnown(Term term) => term.IsPath && Known.Contains(Normal(term.Code.Text));

    /// <summary>What is known of a path.</summary>
    public Term Narrow(Term term)
    {
        if (!term.Nullable || !IsKnown(term))
        {
            return term;
        }

        return !term.Form.IsStruct ? term with { Nullable = false }
            : term.EndsChain ? term
            : term with { Guarded = true };
    }

    private static string Normal(string path) => path.Replace("?.", ".");
}
