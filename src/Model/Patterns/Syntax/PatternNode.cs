using Smithwright.Model.Patterns.Sets;

namespace Smithwright.Model.Patterns.Syntax;

/// <summary>A part of a regular expression. Case and dialect are resolved: characters are sets of code points.</summary>
internal abstract record PatternNode
{
    public static PatternNode Empty { get; } = new SequenceNode([]);

    /// <summary>The parts that it directly consists of.</summary>
    public IReadOnlyList<PatternNode> Children => this switch
    {
        SequenceNode sequence => sequence.Items,
        AlternationNode alternation => alternation.Options,
        RepeatNode repeat => [repeat.Item],
        CaptureNode capture => [capture.Body],
        AtomicNode atomic => [atomic.Body],
        LookNode look => [look.Body],
        _ => [],
    };
}

/// <summary>One character of a set.</summary>
internal sealed record SetNode(CodePointSet Set) : PatternNode;

internal sealed record SequenceNode(IReadOnlyList<PatternNode> Items) : PatternNode;

internal sealed record AlternationNode(IReadOnlyList<PatternNode> Options) : PatternNode;

/// <summary>A repetition; no <paramref name="Max"/> means without end.</summary>
internal sealed record RepeatNode(PatternNode Item, int Min, int? Max, RepeatMode Mode) : PatternNode;

internal enum RepeatMode
{
    Greedy, Lazy, Possessive,
}

/// <summary>A group by its number; a group that does not capture is its body.</summary>
internal sealed record CaptureNode(int Number, PatternNode Body) : PatternNode;

/// <summary>A group that is not entered again once it has matched.</summary>
internal sealed record AtomicNode(PatternNode Body) : PatternNode;

internal sealed record BackReferenceNode(int Number) : PatternNode;

internal sealed record AnchorNode(Anchor Anchor) : PatternNode;

internal enum Anchor
{
    Start, End, EndOrLastLineBreak, WordBoundary, NotWordBoundary,
}

/// <summary>A look ahead or behind.</summary>
internal sealed record LookNode(PatternNode Body, bool Behind, bool Negative) : PatternNode;
