using System.Text;
using System.Text.RegularExpressions;

namespace Smithwright.Tool.Projects;

/// <summary>What an item of MSBuild includes: paths with wildcards, separated by ';'.</summary>
internal static class ItemPattern
{
    public static bool Includes(string include, string path) => include.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Any(pattern => Matches(Normalize(pattern), Normalize(path)));

    private static string Normalize(string path)
    {
        string slashed = path.Replace('\\', '/');
        return slashed.StartsWith("./", StringComparison.Ordinal) ? slashed[2..] : slashed;
    }

    private static bool Matches(string pattern, string path)
    {
        StringBuilder regex = new(@"\A");
        for (int i = 0; i < pattern.Length; i++)
        {
            if (string.CompareOrdinal(pattern, i, "**/", 0, 3) == 0)
            {
                regex.Append("(.*/)?");
                i += 2;
            }
            else
            {
                regex.Append(pattern[i] switch
                {
                    '*' => "[^/]*",
                    '?' => "[^/]",
                    char c => Regex.Escape(c.ToString()),
                });
            }
        }

        // As MSBuild: names differ in case only on no file system that projects are shared with.
        return Regex.IsMatch(path, regex.Append(@"\z").ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
