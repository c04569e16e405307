namespace Smithwright.Runtime.Configuration;

/// <summary>
/// The sections of a shared AWS configuration or credentials file: <c>[name]</c>, then <c>key = value</c> lines. Indented lines below a key without a
/// value are settings of that key.
/// </summary>
internal sealed class ProfileFile
{
    private readonly Dictionary<string, Dictionary<string, string>> _sections = new(StringComparer.Ordinal);

    public static ProfileFile Parse(string text)
    {
        ProfileFile file = new();
        Dictionary<string, string>? section = null;
        string? parent = null;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.Trim();
            if (trimmed.IsEmpty || trimmed[0] is '#' or ';')
            {
                continue;
            }
            if (trimmed[0] == '[')
            {
                (section, parent) = (file.Open(SectionName(trimmed)), null);
            }
            else if (!char.IsWhiteSpace(line[0]))
            {
                parent = AddSetting(section, trimmed, parent: null);
            }
            else if (parent is not null)
            {
                AddSetting(section, trimmed, parent);
            }
        }

        return file;
    }

    public IReadOnlyDictionary<string, string>? Section(string name) => _sections.GetValueOrDefault(name);

    /// <summary>The key of a setting that belongs to another. No key of a line has a line break, so it cannot pass for one of the section's own.</summary>
    public static string Nested(string parent, string key) => $"{parent}\n{key}";

    // A section that stands twice is one section: later settings win.
    private Dictionary<string, string> Open(string name)
    {
        if (!_sections.TryGetValue(name, out Dictionary<string, string>? section))
        {
            _sections[name] = section = new(StringComparer.OrdinalIgnoreCase);
        }
        return section;
    }

    private static string SectionName(ReadOnlySpan<char> line)
    {
        int end = line.IndexOf(']');
        string[] words = line[1..(end < 0 ? line.Length : end)].ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    // Returns the key when it has no value, so that settings of its own may follow.
    private static string? AddSetting(Dictionary<string, string>? section, ReadOnlySpan<char> line, string? parent)
    {
        int equals = line.IndexOf('=');
        if (section is null || equals <= 0)
        {
            return null;
        }
        string key = line[..equals].Trim().ToString();
        ReadOnlySpan<char> value = WithoutComment(line[(equals + 1)..]).Trim();
        section[parent is null ? key : Nested(parent, key)] = value.ToString();
        return value.IsEmpty ? key : null;
    }

    // A comment has a blank before it; without one the character belongs to the value.
    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] is '#' or ';' && char.IsWhiteSpace(text[i - 1]))
            {
                return text[..i];
            }
        }

        return text;
    }
}
