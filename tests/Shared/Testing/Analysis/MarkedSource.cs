using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Smithwright.Tests.Shared.Analysis;

/// <summary>
/// Source text in which <c>{|ID:text|}</c> marks where diagnostics are expected. Results are compared as marked text, so that a failing test
/// shows what was reported where.
/// </summary>
public static partial class MarkedSource
{
    public static string WithoutMarks(string marked) => Close().Replace(Open().Replace(marked, string.Empty), string.Empty);

    /// <summary>Marks the places of diagnostics in a text, outer ones first.</summary>
    public static string Mark(string source, IEnumerable<Diagnostic> diagnostics)
    {
        List<(int Position, int Order, int Length, string Mark)> marks = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            int start = diagnostic.Location.SourceSpan.Start;
            int length = diagnostic.Location.SourceSpan.Length;
            marks.Add((start, 1, -length, $"{{|{diagnostic.Id}:"));
            marks.Add((start + length, 0, length, "|}"));
        }

        StringBuilder text = new(source);
        foreach ((int position, _, _, string mark) in marks.Order().Reverse())
        {
            text.Insert(position, mark);
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\{\|[A-Z]+[0-9]+:")]
    private static partial Regex Open();

    // Not the end of an interpolation hole with a bitwise or.
    [GeneratedRegex(@"\|\}")]
    private static partial Regex Close();
}
