using System.ComponentModel;
using Smithwright.Semantics.Matching;

namespace Smithwright.Runtime.Validation;

/// <summary>A pattern of the model (an ECMA-262 regular expression), translated when the client was generated.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StringPattern
{
    private StringPattern(string expression, PatternMatcher matcher) => (Expression, Matcher) = (expression, matcher);

    /// <summary>The pattern as the model has it.</summary>
    public string Expression { get; }

    internal PatternMatcher Matcher { get; }

    /// <summary>A pattern that one pass over the string decides.</summary>
    /// <param name="expression">The pattern as the model has it.</param>
    /// <param name="toEnd">Whether the string has to end after the last step.</param>
    /// <param name="byCodePoint">Whether characters are code points, not UTF-16 code units.</param>
    /// <param name="steps">The sets of characters in their order.</param>
    /// <returns>The pattern.</returns>
    public static StringPattern OfSteps(string expression, bool toEnd, bool byCodePoint, params Step[] steps) =>
        new(expression, new PatternMatcher(new StepMatcher([.. steps.Select(step => step.Compiled)], toEnd, byCodePoint)));

    /// <summary>A pattern that the framework's regular expression engines decide.</summary>
    /// <param name="expression">The pattern as the model has it.</param>
    /// <param name="parts">What has to match, and what must not.</param>
    /// <returns>The pattern.</returns>
    public static StringPattern OfParts(string expression, params Part[] parts) =>
        new(expression, new PatternMatcher([.. parts.Select(part => part.Compiled)]));

    /// <summary>A set of characters of which a string has to have so many in a row.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class Step
    {
        /// <summary>Creates a step.</summary>
        /// <param name="min">How many characters at least.</param>
        /// <param name="max">How many at most; <see langword="null"/> for any number.</param>
        /// <param name="ranges">The first and the last code point of each range of the set, in ascending order.</param>
        /// <param name="categories">The Unicode categories that belong to the set as well: a bit per <see cref="System.Globalization.UnicodeCategory"/>.</param>
        public Step(int min, int? max, ReadOnlySpan<int> ranges, int categories = 0) =>
            Compiled = new PatternStep(min, max, ranges.ToArray(), categories);

        internal PatternStep Compiled { get; }
    }

    /// <summary>A part of a pattern that is decided on its own.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class Part
    {
        /// <summary>Creates a part.</summary>
        /// <param name="text">The expression for .NET, for strings without surrogates.</param>
        /// <param name="withSurrogates">The expression for strings with surrogates; <see langword="null"/> where <paramref name="text"/> fits all strings.</param>
        /// <param name="isLinear">Whether the engine that never goes back knows all of it.</param>
        /// <param name="matches">Whether it has to match; otherwise it must not.</param>
        public Part(string text, string? withSurrogates, bool isLinear, bool matches = true) =>
            Compiled = new PatternPart(text, withSurrogates, isLinear, matches);

        internal PatternPart Compiled { get; }
    }
}
