namespace Smithwright.Runtime.Server.Routing;

/// <summary>A segment of a path: a literal, or a label that takes one segment, or several where it is greedy.</summary>
internal readonly record struct RouteSegment(string Text, bool IsLabel, bool IsGreedy)
{
    /// <summary>How specific it is: literals before labels, labels before greedy ones.</summary>
    public int Rank => !IsLabel ? 0 : IsGreedy ? 2 : 1;

    public static RouteSegment Parse(string text) =>
        text is ['{', .. var label, '}'] ? new(label.TrimEnd('+'), IsLabel: true, IsGreedy: label.EndsWith('+')) : new(Uri.UnescapeDataString(text), false, false);

    /// <summary>Whether a segment as it was sent is this literal, or has a value for this label.</summary>
    public bool Takes(string encoded) => IsLabel
        ? encoded.Length > 0
        : encoded.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(encoded) == Text : encoded == Text;
}
