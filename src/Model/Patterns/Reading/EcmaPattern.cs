using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;

namespace Smithwright.Model.Patterns.Reading;

/// <summary>
/// A pattern of a model: an ECMA-262 regular expression that has to match somewhere in a string.
/// </summary>
internal sealed class EcmaPattern
{
    private EcmaPattern(PatternNode root, PatternDialect dialect) => (Root, Dialect) = (root, dialect);

    public PatternDialect Dialect { get; }

    /// <summary>The pattern as a tree, anchored when it has to match the whole string.</summary>
    public PatternNode Root { get; }

    /// <summary>
    /// Reads a pattern. Where it has no faithful translation the answer is <see langword="null"/> and <paramref name="reason"/> says why.
    /// </summary>
    /// <param name="text">The pattern as the model has it.</param>
    /// <param name="fullMatch">Whether it has to match the whole string, as the patterns of C2J models do.</param>
    /// <param name="reason">Why there is no translation.</param>
    public static EcmaPattern? Parse(string text, bool fullMatch, out string? reason)
    {
        PatternNode? node = Read(text, out PatternDialect dialect, out reason);
        if (node is null)
        {
            return null;
        }

        reason = CaptureSemanticsCheck.Find(node);
        return reason is null ? new EcmaPattern(fullMatch ? Anchored(node) : node, dialect) : null;
    }

    /// <summary>Whether characters are code points, not code units.</summary>
    public bool IsByCodePoint => Dialect != PatternDialect.Legacy;

    private static PatternNode? Read(string text, out PatternDialect dialect, out string? reason)
    {
        dialect = PatternDialect.Unicode;
        if (PatternParser.Parse(text, dialect, out reason) is { } pattern)
        {
            return pattern;
        }

        // To read it as Java would claim less than the specification does.
        bool isJava = JavaMarks.AreIn(text);
        if (reason == LetterCase.NotSupported && !isJava)
        {
            return null;
        }

        // Annex B reads \p, \A and the like as plain letters, which no author of a pattern means.
        foreach (PatternDialect next in isJava ? JavaOnly : LegacyFirst)
        {
            dialect = next;
            if (PatternParser.Parse(text, next, out string? error) is { } lenient)
            {
                reason = null;
                return lenient;
            }

            reason = next == PatternDialect.Java && isJava ? error : reason;
        }

        return null;
    }

    private static readonly PatternDialect[] JavaOnly = [PatternDialect.Java];
    private static readonly PatternDialect[] LegacyFirst = [PatternDialect.Legacy, PatternDialect.Java];

    private static SequenceNode Anchored(PatternNode node) => new([new AnchorNode(Anchor.Start), node, new AnchorNode(Anchor.End)]);
}
