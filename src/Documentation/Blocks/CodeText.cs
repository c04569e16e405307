namespace Smithwright.Documentation.Blocks;

/// <summary>The text of a block of code.</summary>
internal static class CodeText
{
    /// <summary>Without blank lines at its ends and white space behind its lines, tabs as spaces.</summary>
    public static string Trim(string text)
    {
        List<string> lines = [.. text.Replace("\t", "    ").Split('\n').Select(line => line.TrimEnd())];
        int end = lines.FindLastIndex(line => line.Length > 0) + 1;
        int start = Math.Max(lines.FindIndex(line => line.Length > 0), 0);
        return string.Join("\n", lines.Take(end).Skip(start));
    }
}
