namespace Smithwright.Aws;

/// <summary>The sections of a shared AWS configuration or credentials file: <c>[name]</c>, then <c>key = value</c> lines.</summary>
internal sealed class ProfileFile
{
    private readonly Dictionary<string, Dictionary<string, string>> _sections = new(StringComparer.Ordinal);

    public static ProfileFile Parse(string text)
    {
        ProfileFile file = new();
        Dictionary<string, string>? section = null;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.Trim();
            if (trimmed.IsEmpty || trimmed[0] is '#' or ';')
                continue;
            if (trimmed[0] == '[')
                section = file.Open(SectionName(trimmed));
            else if (!char.IsWhiteSpace(line[0]))
                AddSetting(section, trimmed);
        }

        return file;
    }

    public IReadOnlyDictionary<string, string>? Section(string name) => _sections.GetValueOrDefault(name);

    // A section that stands twice is one section: later settings win.
    private Dictionary<string, string> Open(string name)
    {
        if (!_sections.TryGetValue(name, out Dictionary<string, string>? section))
            _sections[name] = section = new(StringComparer.OrdinalIgnoreCase);
        return section;
    }

    private static string SectionName(ReadOnlySpan<char> line)
    {
        int end = line.IndexOf(']');
        string[] words = line[1..(end < 0 ? line.Length : end)].ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    // Indented lines, left out above, are nested settings of another key and never credentials.
    private static void AddSetting(Dictionary<string, string>? section, ReadOnlySpan<char> line)
    {
        int equals = line.IndexOf('=');
        if (section is null || equals <= 0)
            return;
        ReadOnlySpan<char> value = line[(equals + 1)..].Trim();
        int comment = Math.Max(value.IndexOf(" #", StringComparison.Ordinal), value.IndexOf(" ;", StringComparison.Ordinal));
        section[line[..equals].Trim().ToString()] = (comment < 0 ? value : value[..comment].TrimEnd()).ToString();
    }
}
