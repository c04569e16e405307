using System.Globalization;
using System.Text;
using Smithwright.Model.Naming;

namespace Smithwright.Model.C2j;

/// <summary>
/// The names of enum values that have none in their model. Each is made of the value alone; where several values would get one C# name, every one of them is
/// spelled out, so that no name means another value because a list was reordered or became longer. The rules stand in <c>docs/names.md</c>.
/// </summary>
internal static class EnumValueNames
{
    /// <summary>The names in the order of the values, which are distinct.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyCollection<string> values)
    {
        ILookup<string, string> alike = values.ToLookup(Collapsed, StringComparer.Ordinal);
        ILookup<string, string> equal = values.ToLookup(KeyOf, StringComparer.Ordinal);
        Dictionary<string, string> names = values.ToDictionary(
            value => value,
            value => value.Length == 0 && equal[KeyOf(value)].Count() > 1 ? "Empty_Text"
                : HasSign(value) ? alike[Collapsed(value)].Count() == 1 ? Plain(value) : Spell(value, static _ => true)
                // Those that differ by case alone keep their spelling, which is up to the names of members.
                : equal[KeyOf(value)].Count() > 1 && equal[KeyOf(value)].Count(other => !HasSign(other)) == 1 ? Plain(value) + "_Value"
                : Plain(value),
            StringComparer.Ordinal);

        // What was spelled out may be a value as well.
        foreach (string value in names.GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal).Where(group => group.Count() > 1).SelectMany(group => group).ToArray())
        {
            names[value] = string.Join("_", value.Select(CodeOf));
        }

        return values.Select(value => names[value]).ToArray();
    }

    /// <summary>The C# name of the value on its own.</summary>
    private static string KeyOf(string value) => Identifier.Pascal(Plain(value), calm: true);

    /// <summary>What is left of the value without any sign, as which it might be mistaken for another.</summary>
    private static string Collapsed(string value) => Identifier.Pascal(Spell(value, static _ => false), calm: true);

    /// <summary>The value with each run of signs as one underscore, but for those that are never mere separators.</summary>
    private static string Plain(string value)
    {
        bool signsAlone = !value.Any(IsPart);
        return value.Length == 0 ? "Empty" : Spell(value, index => signsAlone || value[index] == '+' || (index == 0 && IsMinus(value, index)));
    }

    /// <param name="isWord">Whether the sign at an index becomes a word; others become underscores.</param>
    private static string Spell(string value, Func<int, bool> isWord)
    {
        bool shouted = !value.Any(c => c is >= 'a' and <= 'z');
        StringBuilder name = new(value.Length);
        bool afterWord = false;
        for (int i = 0; i < value.Length; i++)
        {
            bool word = !IsPart(value[i]) && isWord(i);
            bool separator = !IsPart(value[i]) && !word && value[i] != '_';
            bool parted = name.Length == 0 || name[name.Length - 1] == '_';
            if (!parted && (word || afterWord))
            {
                name.Append('_');
            }

            if (word)
            {
                string text = WordOf(value, i);
                name.Append(shouted ? text.ToUpperInvariant() : text.ToLowerInvariant());
            }
            else if (!separator)
            {
                name.Append(value[i]);
            }
            else if (!parted || name.Length == 0)
            {
                name.Append('_');
            }

            afterWord = word;
        }

        return name.Length > 0 && char.IsDigit(name[0]) ? $"_{name}" : name.ToString();
    }

    private static string WordOf(string value, int index) => value[index] switch
    {
        '-' => IsMinus(value, index) ? "Minus" : "Dash",
        '+' => "Plus",
        ' ' => "Space",
        '_' => "Underscore",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '/' => "Slash",
        '\\' => "Backslash",
        '|' => "Bar",
        '*' => "Asterisk",
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '!' => "Not",
        '?' => "Question",
        '&' => "And",
        '%' => "Percent",
        '#' => "Hash",
        '@' => "At",
        '$' => "Dollar",
        '^' => "Caret",
        '~' => "Tilde",
        '\'' => "Quote",
        '"' => "DoubleQuote",
        '`' => "Backtick",
        '(' => "Open",
        ')' => "Close",
        '[' => "OpenBracket",
        ']' => "CloseBracket",
        '{' => "OpenBrace",
        '}' => "CloseBrace",
        _ => CodeOf(value[index]),
    };

    /// <summary>A dash before a number, and not between two.</summary>
    private static bool IsMinus(string value, int index) =>
        value[index] == '-' && index + 1 < value.Length && IsDigit(value[index + 1]) && (index == 0 || !IsDigit(value[index - 1]));

    private static string CodeOf(char c) => "U" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);

    private static bool HasSign(string value) => value.Length == 0 || !value.All(IsPart);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsPart(char c) => IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
