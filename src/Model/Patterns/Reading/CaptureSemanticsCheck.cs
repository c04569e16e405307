using Smithwright.Model.Patterns.Syntax;

namespace Smithwright.Model.Patterns.Reading;

/// <summary>
/// Finds back-references that .NET resolves differently: ECMA-262 clears the groups inside a repetition at the start of each iteration, .NET keeps
/// them.
/// </summary>
internal static class CaptureSemanticsCheck
{
    public static string? Find(PatternNode pattern)
    {
        HashSet<int> referenced = [];
        HashSet<int> repeated = [];
        Visit(pattern, inRepetition: false, referenced, repeated);
        return referenced.Overlaps(repeated) ? "a back-reference to a group within a repetition" : null;
    }

    private static void Visit(PatternNode node, bool inRepetition, HashSet<int> referenced, HashSet<int> repeated)
    {
        switch (node)
        {
            case BackReferenceNode reference:
                referenced.Add(reference.Number);
                break;
            case CaptureNode capture:
                if (inRepetition)
                {
                    repeated.Add(capture.Number);
                }

                Visit(capture.Body, inRepetition, referenced, repeated);
                break;
            case RepeatNode repeat:
                Visit(repeat.Item, inRepetition || repeat.Max is null or > 1, referenced, repeated);
                break;
            case SequenceNode sequence:
                VisitAll(sequence.Items, inRepetition, referenced, repeated);
                break;
            case AlternationNode alternation:
                VisitAll(alternation.Options, inRepetition, referenced, repeated);
                break;
            case LookNode look:
                Visit(look.Body, inRepetition, referenced, repeated);
                break;
            case AtomicNode atomic:
                Visit(atomic.Body, inRepetition, referenced, repeated);
                break;
        }
    }

    private static void VisitAll(IEnumerable<PatternNode> nodes, bool inRepetition, HashSet<int> referenced, HashSet<int> repeated)
    {
        foreach (PatternNode node in nodes)
        {
            Visit(node, inRepetition, referenced, repeated);
        }
    }
}
