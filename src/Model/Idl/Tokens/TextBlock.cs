using System.Text;

namespace Smithwright.Model.Idl.Tokens;

/// <summary>The indentation rule of text blocks (https://smithy.io/2.0/spec/idl.html#text-blocks).</summary>
internal static class TextBlock
{
    /// <summary>
    /// The lines after the first line break, less the spaces that all of them begin with and those at their ends. Blank lines have no say in the indentation, except the one with
    /// the closing quotes.
    /// </summary>
    public static string WithoutIndentation(string content)
    {
        string[] lines = content.Substring(1).Split('\n');
        int indentation = lines
            .Select((line, index) => line.All(c => c == ' ') && index < lines.Length - 1 ? int.MaxValue : LeadingSpaces(line))
            .Min();
        StringBuilder text = new(content.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                text.Append('\n');
            }

            int end = lines[i].TrimEnd(' ').Length;
            int start = Math.Min(indentation, end);
            text.Append(lines[i], start, end - start);
        }

        return text.ToString();
    }

    private static int LeadingSpaces(string line) => line.Length - line.TrimStart(' ').Length;
}
