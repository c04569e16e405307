using Smithwright.Model.Shapes;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks the pattern of a URI: segments, of which some are labels, and a literal query.</summary>
internal static class UriPatternCheck
{
    /// <summary>The fault that Smithy only warns of.</summary>
    public const string AfterGreedy = "must not have a label after a greedy one";

    /// <summary>What is wrong with the pattern, as the end of a sentence about it; nothing if it is sound.</summary>
    public static string? FindFault(string pattern, out List<string> labels)
    {
        labels = new List<string>();
        if (pattern.Length == 0 || pattern[0] != '/')
        {
            return "must begin with '/'";
        }

        if (pattern.IndexOf('#') >= 0)
        {
            return "must not have a fragment";
        }

        foreach (char c in pattern.Where(c => !WireTextChecks.IsUriCharacter(c) && c is not ('{' or '}')))
        {
            return $"must not have the character {(c is > ' ' and <= '~' ? $"'{c}'" : $"U+{(int)c:X4}")}";
        }

        int query = pattern.IndexOf('?');
        string path = query < 0 ? pattern : pattern.Substring(0, query);
        if (query >= 0 && pattern.IndexOfAny(['{', '}'], query) >= 0)
        {
            return "must not have labels in its query";
        }

        bool greedySeen = false;
        foreach (string segment in path.Split('/').Where(segment => segment.IndexOfAny(['{', '}']) >= 0))
        {
            if (greedySeen)
            {
                return AfterGreedy;
            }

            if (LabelOf(segment, out greedySeen) is not string label)
            {
                return $"has the malformed segment '{segment}'; a label fills its segment, as in '/{{name}}' or '/{{name+}}'";
            }

            if (labels.Contains(label))
            {
                return $"has the label '{label}' twice";
            }

            labels.Add(label);
        }

        return null;
    }

    private static string? LabelOf(string segment, out bool greedy)
    {
        greedy = segment.EndsWith("+}", StringComparison.Ordinal);
        int suffix = greedy ? 2 : 1;
        if (segment.Length <= suffix + 1 || segment[0] != '{' || segment[segment.Length - 1] != '}')
        {
            return null;
        }

        string label = segment.Substring(1, segment.Length - 1 - suffix);
        return ShapeId.IsIdentifier(label) ? label : null;
    }
}
