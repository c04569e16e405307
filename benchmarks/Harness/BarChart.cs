using System.Globalization;
using System.Net;
using System.Text;

namespace Smithwright.Benchmarks;

/// <summary>Draws ratios as horizontal bars with a line where the reference stands and its name at the end of the row, as SVG. White behind it, for pages that are dark.</summary>
public static class BarChart
{
    private const double LongestBar = 1.2;
    private const int Width = 1120;
    private const int RowHeight = 26;
    private const int Top = 48;
    private const int LabelWidth = 400;
    private const int UnitWidth = 320;
    private const int ReferenceStart = LabelWidth + (int)(LongestBar * UnitWidth) + 50;

    /// <summary>Draws the chart; bars end at 1.2 times the reference.</summary>
    public static string Draw(string title, IReadOnlyList<ChartBar> bars)
    {
        int height = Top + (bars.Count * RowHeight) + 20;
        StringBuilder svg = new();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"#1f2328\" role=\"img\" aria-label=\"{Text(title)}\">");
        Line(svg, $"<rect width=\"{Width}\" height=\"{height}\" rx=\"8\" fill=\"#ffffff\"/>");
        Line(svg, $"<text x=\"16\" y=\"26\" font-size=\"16\" font-weight=\"bold\">{Text(title)}</text>");
        for (int row = 0; row < bars.Count; row++)
        {
            Line(svg, $"<rect x=\"{LabelWidth}\" y=\"{Top + (row * RowHeight) + 3}\" width=\"{Length(bars[row]):0.0}\" height=\"{RowHeight - 8}\" fill=\"#80ccff\"/>");
        }
        int unit = LabelWidth + UnitWidth;
        Line(svg, $"<line x1=\"{unit}\" y1=\"{Top - 6}\" x2=\"{unit}\" y2=\"{height - 14}\" stroke=\"#1f2328\" stroke-dasharray=\"4 3\"/>");
        for (int row = 0; row < bars.Count; row++)
        {
            Words(svg, bars[row], Top + (row * RowHeight) + 17);
        }
        Line(svg, $"</svg>");
        return svg.ToString();
    }

    // A number that stands on the line keeps it off by an outline of the background.
    private static void Words(StringBuilder svg, ChartBar bar, int y)
    {
        Line(svg, $"<text x=\"{LabelWidth - 10}\" y=\"{y}\" text-anchor=\"end\">{Text(bar.Label.Split(" (", 2)[0])}</text>");
        Line(svg, $"<text x=\"{LabelWidth + Length(bar) + 6:0.0}\" y=\"{y}\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\">{Quantity.Ratio(bar.Ratio)}</text>");
        Line(svg, $"<text x=\"{ReferenceStart}\" y=\"{y}\" fill=\"#57606a\">{Text(bar.Reference)}</text>");
    }

    private static double Length(ChartBar bar) => Math.Min(bar.Ratio, LongestBar) * UnitWidth;

    /// <summary>Labels are Markdown, for the tables: here they stand without its marks.</summary>
    private static string Text(string markdown) => WebUtility.HtmlEncode(markdown.Replace("`", "", StringComparison.Ordinal));

    private static void Line(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
