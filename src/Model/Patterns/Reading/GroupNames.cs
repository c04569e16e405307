namespace Smithwright.Model.Patterns.Reading;

/// <summary>How many groups a pattern has and what they are called: a reference may stand before its group.</summary>
internal sealed class GroupNames
{
    private readonly List<string?> _names = [];

    private GroupNames()
    {
    }

    public int Count => _names.Count;

    public bool HasNames => _names.Any(name => name is not null);

    public string? Error { get; private set; }

    public int? NumberOf(string name)
    {
        int index = _names.IndexOf(name);
        return index < 0 ? null : index + 1;
    }

    public static GroupNames Read(string text)
    {
        GroupNames groups = new();
        bool inClass = false;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    groups.Add(text, i + 1);
                    break;
            }
        }

        return groups;
    }

    private void Add(string text, int start)
    {
        string? name = null;
        if (start < text.Length && text[start] == '?')
        {
            bool named = string.CompareOrdinal(text, start, "?<", 0, 2) == 0 && start + 2 < text.Length && text[start + 2] is not ('=' or '!');
            int end = named ? text.IndexOf('>', start) : -1;
            if (end < 0)
            {
                return;
            }

            name = text.Substring(start + 2, end - start - 2);
        }

        if (name is not null && _names.Contains(name))
        {
            Error ??= $"two groups are called '{name}'";
        }

        _names.Add(name);
    }
}
