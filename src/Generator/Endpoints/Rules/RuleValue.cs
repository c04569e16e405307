using Smithwright.Model;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>The types that values of rules have.</summary>
internal enum RuleType
{
    String, Boolean, StringList, Partition, Arn, Url,
}

/// <summary>Where a text comes from, as far as it matters for what it may be a part of in a URL.</summary>
internal enum TextOrigin
{
    /// <summary>Anywhere: it must be checked.</summary>
    Unknown,

    /// <summary>The model or the table of partitions.</summary>
    Trusted,

    /// <summary>Parts of a URL that was read, and checked when it was.</summary>
    UrlScheme, UrlAuthority, UrlPath, UrlNormalizedPath,
}

/// <summary>A value of the rules as C#.</summary>
/// <param name="Code">An expression.</param>
/// <param name="IsOptional">Whether it may be null.</param>
/// <param name="Uses">The locals that it refers to.</param>
internal sealed record RuleValue(string Code, RuleType Type, bool IsOptional, EquatableArray<string> Uses)
{
    public TextOrigin Origin { get; init; }

    /// <summary>Whether the expression needs parentheses inside another.</summary>
    public bool IsComposite { get; init; }

    /// <summary>The negation of a Boolean, where there is a better one than an exclamation mark.</summary>
    public string? Opposite { get; init; }

    /// <summary>The expression as an operand.</summary>
    public string Operand => IsComposite ? $"({Code})" : Code;

    /// <summary>The expression where null will not do; only what the rules have shown to be set gets there.</summary>
    public string Sure => IsOptional ? Operand + "!" : Code;

    /// <summary>A Boolean as condition: null counts as false.</summary>
    public string Condition => IsOptional ? $"{Operand} == true" : Code;

    /// <summary>The condition that a Boolean is not true.</summary>
    public string Negation => Opposite ?? (IsOptional ? $"{Operand} != true" : $"!{Operand}");

    public static RuleValue Constant(string code, RuleType type) => new(code, type, false, EquatableArray<string>.Empty) { Origin = TextOrigin.Trusted };

    public static RuleValue Call(string code, RuleType type, bool isOptional, params RuleValue[] arguments) =>
        new(code, type, isOptional, UsesOf(arguments));

    /// <summary>The origin of what is one of several values.</summary>
    public static TextOrigin OriginOf(IEnumerable<RuleValue> values) =>
        values.All(value => value.Origin == TextOrigin.Trusted) ? TextOrigin.Trusted : TextOrigin.Unknown;

    public static EquatableArray<string> UsesOf(IEnumerable<RuleValue> values) => values.SelectMany(value => value.Uses).Distinct().ToEquatableArray();

    public static string TypeName(RuleType type) => type switch
    {
        RuleType.String => "string",
        RuleType.Boolean => "bool",
        RuleType.StringList => "global::System.Collections.Generic.IReadOnlyList<string>",
        RuleType.Partition => "Endpoints::Partition",
        RuleType.Arn => "Endpoints::ResourceName",
        _ => "Endpoints::EndpointUrl",
    };
}
