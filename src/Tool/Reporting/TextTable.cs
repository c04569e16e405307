using Smithwright.Model.Text;

namespace Smithwright.Tool.Reporting;

/// <summary>Rows of text in columns. The last column is cut where a line would be wider than a terminal of 80 columns.</summary>
internal static class TextTable
{
    private const int Width = 80;
    private const int LeastLastColumn = 20;
    private const string Gap = "  ";

    public static void Write(TextWriter output, IReadOnlyList<IReadOnlyList<string>> rows, bool isCut = true)
    {
        if (rows.Count == 0)
        {
            return;
        }

        string[][] cells = [.. rows.Select(row => row.Select(SingleLine.Of).ToArray())];
        int[] widths = [.. Enumerable.Range(0, cells[0].Length - 1).Select(column => cells.Max(row => row[column].Length))];
        int rest = Math.Max(LeastLastColumn, Width - widths.Sum(width => width + Gap.Length));
        foreach (string[] row in cells)
        {
            string last = isCut && row[^1].Length > rest ? string.Concat(row[^1].AsSpan(0, rest - 1), "…") : row[^1];
            output.Write((string.Concat(row.Take(widths.Length).Select((cell, column) => cell.PadRight(widths[column]) + Gap)) + last).TrimEnd() + "\n");
        }
    }
}
