using Smithwright.Model.Patterns.Syntax;
using Smithwright.Semantics;

namespace Smithwright.Model.Patterns.Compilation;

/// <summary>
/// A pattern as several that are each decided on their own: looks ahead that stand beside the anchor at its start, and looks behind beside the one at its
/// end, see nothing but the string. Without them most patterns need no engine that goes back.
/// </summary>
internal static class PatternParts
{
    private static readonly AnchorNode Start = new(Anchor.Start);
    private static readonly AnchorNode End = new(Anchor.End);

    /// <summary>Patterns and whether each has to match; all of them together say what the whole does.</summary>
    public static IEnumerable<(PatternNode Pattern, bool Matches)> Of(PatternNode root)
    {
        List<PatternNode> items = [];
        StepCompiler.Flatten(root, items);
        int first = LengthOf(items, Start, behind: false);
        int last = items.Count - LengthOf([.. items.Skip(first).Reverse()], End, behind: true);
        int looks = items.Take(first).Concat(items.Skip(last)).Count(item => item is LookNode);
        return HasReferences(root) || looks is 0 or > Budgets.PatternLooks ? [(root, true)]
            : [
                .. items.Take(first).OfType<LookNode>().Select(look => (At(Start, look.Body), !look.Negative)),
                .. items.Skip(last).OfType<LookNode>().Select(look => (At(look.Body, End), !look.Negative)),
                (Rest(items, first, last), true),
            ];
    }

    private static PatternNode At(PatternNode first, PatternNode second) => new SequenceNode([first, second]);

    private static SequenceNode Rest(List<PatternNode> items, int first, int last)
    {
        IEnumerable<PatternNode> rest = items.Skip(first).Take(last - first);
        rest = first > 0 ? rest.Prepend(Start) : rest;
        return new SequenceNode([.. last < items.Count ? rest.Append(End) : rest]);
    }

    /// <summary>How many anchors and looks a pattern begins with, if an anchor is among them and a look is.</summary>
    private static int LengthOf(List<PatternNode> items, AnchorNode anchor, bool behind)
    {
        int length = items.TakeWhile(item => item == anchor || (item is LookNode look && look.Behind == behind)).Count();
        return items.Take(length).Contains(anchor) && items.Take(length).Any(item => item is LookNode) ? length : 0;
    }

    private static bool HasReferences(PatternNode node) => node is BackReferenceNode || node.Children.Any(HasReferences);
}
