namespace Smithwright.Semantics;

/// <summary>
/// What one model, one literal or one request may cost, all in one place; docs/security.md has them as a table. Beyond a budget the answer is "unknown":
/// nothing is reported.
/// </summary>
internal static class Budgets
{
    /// <summary>Longer patterns, in characters, are not read.</summary>
    public const int PatternLength = 10_000;

    /// <summary>How many ranges of code points the classes of one pattern may have together; a class of all letters has 650.</summary>
    public const int PatternRanges = 100_000;

    /// <summary>How many characters and classes a pattern may be a sequence of, to be decided by one pass without an engine.</summary>
    public const int SimplePatternSteps = 200;

    /// <summary>How many characters and classes a pattern may have for the non-backtracking engine, counted repetitions written out.</summary>
    public const int LinearPatternSize = 8_000;

    /// <summary>How many different classes a pattern may have that the non-backtracking engine takes; what it prepares grows with their square.</summary>
    public const int LinearPatternSets = 200;

    /// <summary>How many characters the expressions for .NET's engines may have that one pattern is translated to.</summary>
    public const int TranslatedPatternLength = 200_000;

    /// <summary>How many steps all selectors of a model may take together, beside <see cref="SelectorStepsPerShape"/> for each shape.</summary>
    public const int SelectorSteps = 500_000;

    /// <summary>How many more steps the selectors of a model may take for each of its shapes and members.</summary>
    public const int SelectorStepsPerShape = 500;

    /// <summary>How many steps a selector may be a sequence of, those in its functions included.</summary>
    public const int SelectorLength = 128;

    /// <summary>How many looks ahead and behind at the ends of a pattern get an engine of their own.</summary>
    public const int PatternLooks = 16;

    /// <summary>How many steps the search for repetitions takes that match the same characters in several ways, for one pattern.</summary>
    public const int BacktrackingSteps = 200_000;

    /// <summary>How many pairs of parts are compared to tell whether one pattern matches all that another does.</summary>
    public const int PatternInclusionSteps = 100_000;

    /// <summary>How many steps the evaluation of one condition over one value takes, and the search for what is at fault as many again.</summary>
    public const int EvaluationSteps = 200_000;

    /// <summary>How many parts a value may have that a condition computes on its way; 64 characters of a text count as one.</summary>
    public const int ValueSize = 20_000;

    /// <summary>How many characters a file of the project may have in which legal values stand.</summary>
    public const int DataLength = 2_000_000;

    /// <summary>How many legal values a string may have.</summary>
    public const int DataValues = 5_000;

    /// <summary>How many parts the type of an expression may have; larger ones are taken for any type.</summary>
    public const int TypeSize = 200;

    /// <summary>How many expressions are read to know one value in source code.</summary>
    public const int LiteralSteps = 50_000;

    /// <summary>How deep expressions and variables are followed.</summary>
    public const int LiteralDepth = 100;

    /// <summary>How many parts a value in source code may have, what variables share counted each time; 64 characters of a text count as one.</summary>
    public const int LiteralSize = 200_000;

    /// <summary>For longer names, in characters, no similar one is looked for.</summary>
    public const int NameLength = 200;

    /// <summary>How many functions of the project are looked into for one call, each counted as often as it is come to.</summary>
    public const int FollowedFunctions = 500;

    /// <summary>How many strings may take too long for one pattern in a compilation, before the pattern is not checked any more.</summary>
    public const int TimeoutsPerPattern = 2;

    /// <summary>How many may take too long for all patterns together.</summary>
    public const int TimeoutsPerCompilation = 8;

    /// <summary>How long one match may take that has to go back, or where the host has no other engine.</summary>
    public static readonly TimeSpan BacktrackingMatch = TimeSpan.FromMilliseconds(250);

    /// <summary>How long one match without going back may take.</summary>
    public static readonly TimeSpan LinearMatch = TimeSpan.FromSeconds(2);

    /// <summary>How long all matches of one <c>Validate()</c> may take together that have to go back.</summary>
    public static readonly TimeSpan BacktrackingMatchesOfValidation = TimeSpan.FromMilliseconds(500);

    /// <summary>How long all others may take together, those that need no engine not counted.</summary>
    public static readonly TimeSpan LinearMatchesOfValidation = TimeSpan.FromSeconds(4);
}
