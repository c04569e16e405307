using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;

namespace Smithwright.Model.Patterns.Reading;

/// <summary>What <c>^</c> and <c>$</c> mean where they stand for the beginning and the end of any line.</summary>
internal static class LineAnchors
{
    public static PatternNode Of(Anchor anchor, CodePointSet terminators) =>
        new AlternationNode([new AnchorNode(anchor), Beside(anchor, terminators)]);

    /// <summary>To Java CR LF ends one line, and no line begins at the end of the string.</summary>
    public static PatternNode OfJava(Anchor anchor, CodePointSet terminators)
    {
        PatternNode lineFeed = new SetNode(CodePointSet.Of('\n'));
        PatternNode afterReturn = new LookNode(new SetNode(CodePointSet.Of('\r')), Behind: true, Negative: false);
        PatternNode withinBreak = new LookNode(new SequenceNode([afterReturn, lineFeed]), Behind: false, Negative: true);
        PatternNode beside = terminators.Contains('\r') ? new SequenceNode([Beside(anchor, terminators), withinBreak]) : Beside(anchor, terminators);
        PatternNode line = new AlternationNode([new AnchorNode(anchor), beside]);
        return anchor == Anchor.End
            ? line
            : new SequenceNode([new LookNode(new AnchorNode(Anchor.End), Behind: false, Negative: true), line]);
    }

    private static LookNode Beside(Anchor anchor, CodePointSet terminators) =>
        new(new SetNode(terminators), Behind: anchor == Anchor.Start, Negative: false);
}
