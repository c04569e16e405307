namespace Smithwright.Benchmarks;

/// <summary>
/// A page of documentation with tables that the benchmarks write: each stands between <c>&lt;!-- begin id --&gt;</c> and
/// <c>&lt;!-- end id --&gt;</c>, and all else is written by people.
/// </summary>
public sealed class PerformancePage(string path)
{
    /// <summary>Replaces what stands between the marks of a table.</summary>
    /// <exception cref="InvalidDataException">The page has no such marks.</exception>
    public void Replace(string id, string text)
    {
        string page = File.ReadAllText(path);
        string begin = $"<!-- begin {id} -->\n";
        string end = $"<!-- end {id} -->";
        int from = page.IndexOf(begin, StringComparison.Ordinal);
        int to = page.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
        {
            throw new InvalidDataException($"{path} has no place for '{id}': add the marks '{begin.Trim()}' and '{end}'.");
        }
        File.WriteAllText(path, string.Concat(page.AsSpan(0, from + begin.Length), text, page.AsSpan(to)));
    }
}
