using System.Globalization;
using System.Net;
using System.Text;

namespace Smithwright.Benchmarks;

/// <summary>Draws ratios as horizontal bars with a line where the reference stands, as SVG.</summary>
public static class BarChart
{
    private const int Width = 900;
    private const int RowHeight = 26;
    private const int Top = 48;
    private const int LabelWidth = 460;
    private const int UnitWidth = 330;

    /// <summary>Draws the chart; bars end at 1.2 times the reference.</summary>
    public static string Draw(string title, IReadOnlyList<ChartBar> bars)
    {
        int height = Top + (bars.Count * RowHeight) + 20;
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" font-family=\"sans-serif\" font-size=\"13\">");
        Line(svg, $"<rect width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>");
        Line(svg, $"<text x=\"16\" y=\"26\" font-size=\"16\" font-weight=\"bold\">{WebUtility.HtmlEncode(title)}</text>");
        for (int row = 0; row < bars.Count; row++)
            Bar(svg, bars[row], Top + (row * RowHeight));
        int unit = LabelWidth + UnitWidth;
        Line(svg, $"<line x1=\"{unit}\" y1=\"{Top - 6}\" x2=\"{unit}\" y2=\"{height - 14}\" stroke=\"#444444\" stroke-dasharray=\"4 3\"/>");
        Line(svg, $"</svg>");
        return svg.ToString();
    }

    private static void Bar(StringBuilder svg, ChartBar bar, int y)
    {
        double width = Math.Min(bar.Ratio, 1.2) * UnitWidth;
        string label = bar.Label.Split(" (", 2)[0];
        Line(svg, $"<text x=\"{LabelWidth - 10}\" y=\"{y + 15}\" text-anchor=\"end\">{WebUtility.HtmlEncode(label)}</text>");
        Line(svg, $"<rect x=\"{LabelWidth}\" y=\"{y + 3}\" width=\"{width:0.0}\" height=\"{RowHeight - 8}\" fill=\"#2f6f9f\"><title>{WebUtility.HtmlEncode(bar.Reference)} = 1.00</title></rect>");
        Line(svg, $"<text x=\"{LabelWidth + width + 6:0.0}\" y=\"{y + 15}\">{Quantity.Ratio(bar.Ratio)}</text>");
    }

    private static void Line(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
