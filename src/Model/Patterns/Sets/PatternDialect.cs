namespace Smithwright.Model.Patterns.Sets;

/// <summary>
/// How a pattern is read. Smithy's patterns are those of ECMA-262 with the <c>u</c> flag; real models also have some that are legal only without it
/// or only in Java, on which Smithy's own validator runs. The strictest dialect that accepts a pattern is meant.
/// </summary>
internal enum PatternDialect
{
    /// <summary>ECMA-262 with the <c>u</c> flag: characters are code points.</summary>
    Unicode,

    /// <summary>ECMA-262 without flags, annex B included: characters are UTF-16 code units.</summary>
    Legacy,

    /// <summary>java.util.regex: characters are code points.</summary>
    Java,
}
