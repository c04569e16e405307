namespace Smithwright.Model.Patterns.Reading;

/// <summary>What a modifier of ECMA-262 (<c>i</c>, <c>m</c>, <c>s</c>) or an inline flag of Java can switch on within a pattern.</summary>
internal readonly record struct PatternFlags
{
    public bool IgnoreCase { get; init; }

    public bool Multiline { get; init; }

    public bool DotAll { get; init; }

    /// <summary>Java's <c>d</c>: only a line feed ends a line.</summary>
    public bool UnixLines { get; init; }

    /// <summary>Java's <c>u</c>: ignoring case means Unicode's case, not only ASCII's.</summary>
    public bool UnicodeCase { get; init; }

    /// <summary>Java's <c>x</c>: white space and comments mean nothing.</summary>
    public bool Comments { get; init; }

    /// <summary>The flags with one of them switched; <see langword="null"/> for a letter that is no flag with a translation.</summary>
    public PatternFlags? With(char flag, bool on, bool isJava) => flag switch
    {
        'i' => this with { IgnoreCase = on },
        'm' => this with { Multiline = on },
        's' => this with { DotAll = on },
        'd' when isJava => this with { UnixLines = on },
        'u' when isJava => this with { UnicodeCase = on },
        'x' when isJava => this with { Comments = on },
        _ => null,
    };
}
