using System.Text;

namespace Smithwright.Model.Naming;

/// <summary>Turns names of the model into the C# names a person would have chosen. The rules stand in <c>docs/names.md</c>.</summary>
internal static class Identifier
{
    /// <summary>
    /// The Pascal form: separators go, each part begins with a capital. A name without any small letter (<c>FOUR_K</c>) is taken
    /// as shouted and becomes <c>FourK</c> when <paramref name="calm"/> asks for it.
    /// </summary>
    public static string Pascal(string name, bool calm = false)
    {
        if (!calm && IsPascal(name))
        {
            return name;
        }

        bool shouted = calm && !name.Any(char.IsLower);
        StringBuilder text = new(name.Length);
        bool start = true;
        foreach (char c in name)
        {
            if (!IsPart(c))
            {
                start = true;
                continue;
            }

            // Two numbers that a separator kept apart stay apart: v1_2 is not v12.
            if (start && text.Length > 0 && char.IsDigit(c) && char.IsDigit(text[text.Length - 1]))
            {
                text.Append('_');
            }

            text.Append(start ? char.ToUpperInvariant(c) : shouted ? char.ToLowerInvariant(c) : c);
            start = false;
        }

        if (text.Length == 0 || char.IsDigit(text[0]))
        {
            text.Insert(0, '_');
        }

        return text.ToString();
    }

    /// <summary>The camel form for parameters and locals, escaped when it is a keyword.</summary>
    public static string Camel(string pascal)
    {
        int capitals = 0;
        while (capitals < pascal.Length && char.IsUpper(pascal[capitals]))
        {
            capitals++;
        }

        int lowered = capitals <= 1 ? capitals : capitals == pascal.Length ? capitals : capitals - 1;
        string name = pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
        return Keywords.Contains(name) ? "@" + name : name;
    }

    /// <summary>The name itself with what no identifier may contain replaced; the last resort when two names would become one.</summary>
    public static string Verbatim(string name)
    {
        StringBuilder text = new(name.Length + 1);
        foreach (char c in name)
        {
            text.Append(IsPart(c) || c == '_' ? c : '_');
        }

        if (text.Length == 0 || char.IsDigit(text[0]))
        {
            text.Insert(0, '_');
        }

        string result = text.ToString();
        return Keywords.Contains(result) ? "@" + result : result;
    }

    /// <summary>As <see cref="Verbatim"/>, for types: those of small letters alone are the language's, and the compiler warns of others.</summary>
    public static string VerbatimType(string name) => name.All(c => c is >= 'a' and <= 'z') ? name + "_" : Verbatim(name);

    /// <summary>The namespace that the text names: itself, or what comes nearest to it.</summary>
    public static string Namespace(string text) => IsNamespace(text) ? text : string.Join(".", text.Split('.').Select(Verbatim));

    /// <summary>Whether the text is a dotted C# namespace.</summary>
    public static bool IsNamespace(string text) =>
        text.Split('.').All(part => part.Length > 0
            && (char.IsLetter(part[0]) || part[0] == '_')
            && part.All(c => char.IsLetterOrDigit(c) || c == '_')
            && !Keywords.Contains(part));

    /// <summary>Whether the name has its Pascal form already, as nearly all names of types have.</summary>
    private static bool IsPascal(string name)
    {
        foreach (char c in name)
        {
            if (!IsPart(c))
            {
                return false;
            }
        }

        return name.Length > 0 && name[0] is >= 'A' and <= 'Z';
    }

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "record", "ref", "required", "return", "sbyte",
        "scoped", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while", "await", "file", "field", "var",
    };
}
