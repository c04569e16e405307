namespace Smithwright.Documentation.CommonMark;

/// <summary>Takes away the indentation that a text has from where it was written, so that it is not read as code.</summary>
internal static class CommonMarkIndentation
{
    /// <summary>
    /// Unindents all lines by what they have in common. The first line often begins behind a quotation mark and counts only
    /// when it stands alone.
    /// </summary>
    public static List<CommonMarkLine> Remove(List<CommonMarkLine> lines)
    {
        List<CommonMarkLine> counted = [.. lines.Skip(1).Where(line => !line.IsBlank)];
        if (counted.Count == 0)
        {
            return [.. lines.Select(line => new CommonMarkLine(line.Content))];
        }

        int common = counted.Min(line => line.Indent);
        return [new CommonMarkLine(lines[0].Content), .. lines.Skip(1).Select(line => new CommonMarkLine(line.Unindent(common)))];
    }
}
