using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks of texts that go into requests as they are, so that none of them can end what it is part of.</summary>
internal static class WireTextChecks
{
    /// <summary>A token of RFC 9110, or the beginning of one.</summary>
    public static void HeaderName(TraitUse use, bool mayBeEmpty)
    {
        string expected = mayBeEmpty ? "the beginning of a header's name, or empty" : "the name of a header";
        if (use.Value is not JsonString text || (text.Value.Length == 0 && !mayBeEmpty) || (KnownTraits.IsOwn(use.Id) && !IsToken(text.Value)))
        {
            KindChecks.Wrong(use, use.Value, expected);
        }
        else if (!IsToken(text.Value))
        {
            use.Omit(text, $"Expected trait '{use.Name}' to be {expected}, but found {KindChecks.Describe(text)}.");
        }
    }

    public static void OneLine(TraitUse use)
    {
        if (use.Value is not JsonString text || !IsOneLine(text.Value))
        {
            KindChecks.Wrong(use, use.Value, "a string without control characters");
        }
    }

    /// <summary>As <see cref="KindChecks.Members"/>, where the strings among the members must stand on one line.</summary>
    public static void Members(TraitUse use, Dictionary<string, string> kinds, params string[] required)
    {
        KindChecks.Members(use, kinds, required);
        foreach (JsonProperty property in (use.Kept as JsonObject)?.Properties.AsEnumerable() ?? [])
        {
            if (property.Value is JsonString text && !IsOneLine(text.Value))
            {
                use.Report(text, $"Expected \"{property.Name}\" of trait '{use.Name}' to be a string without control characters.");
            }
        }
    }

    /// <summary>Whether a URI may have the character as it stands (RFC 3986), braces apart.</summary>
    public static bool IsUriCharacter(char c) => c is > ' ' and <= '~' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '|' or '{' or '}');

    /// <summary>Whether the name of a host may have the character.</summary>
    public static bool IsHostCharacter(char c) => c is '-' or '.' or '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Whether a text consists of what a token of RFC 9110 may have.</summary>
    public static bool IsToken(string text) => text.All(IsTokenCharacter);

    private static bool IsTokenCharacter(char c) =>
        c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;

    public static bool IsOneLine(string text) => !text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');
}
