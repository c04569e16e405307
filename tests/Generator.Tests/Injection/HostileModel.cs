using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Injection;

/// <summary>A model with a hole wherever models hold text; the holes are named after what may stand there.</summary>
internal static partial class HostileModel
{
    private static readonly string Template = File.ReadAllText(Repository.File("tests/Generator.Tests/Injection/hostile.json"));

    /// <summary>The model with the text in all holes of the named kinds, told apart by their numbers, and something harmless in the others.</summary>
    public static ModelText With(string text, params string[] kinds)
    {
        int number = 0;
        string filled = Hole().Replace(Template, hole =>
        {
            string kind = hole.Groups[1].Value;
            string value = kinds.Contains(kind) ? text : "x";
            // Braces of endpoint rules are holes of their own; doubled they are text.
            value = kind == "rule" ? value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) : value;
            value = kind == "raw" ? value.Replace("\\", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal) : value;
            return Escaped(value + (number++).ToString(CultureInfo.InvariantCulture));
        });
        return new ModelText("hostile.json", filled) { Namespace = "Example.Hostile" };
    }

    /// <summary>What the generated code is, literals, names, comments and spaces apart.</summary>
    public static string Shape(GeneratedClient client) => string.Join('\n', client.Run.GeneratedTrees
        .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
        .Select(tree => $"{tree.FilePath}: {string.Join(' ', tree.GetRoot().DescendantNodesAndTokens().Select(node => Kind(node)))}"));

    /// <summary>Inside of a JSON string; halves of surrogate pairs as well, which no encoder lets pass.</summary>
    private static string Escaped(string text) => string.Concat(text.Select(c =>
        char.IsAsciiLetterOrDigit(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));

    private static string Kind(SyntaxNodeOrToken node) => node.Kind().ToString();

    [GeneratedRegex("§(\\w+)§")]
    private static partial Regex Hole();
}
