using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Reporting;

/// <summary>The properties of a diagnostic that tell a code fix how to change the expression.</summary>
internal static class FixProperties
{
    /// <summary>The text that the string should be.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The count of items to which a list or map has to be cut.</summary>
    public const string MaxCount = nameof(MaxCount);

    /// <summary>The attribute that declares the constraint on the parameter at the last of the additional locations.</summary>
    public const string Declaration = nameof(Declaration);

    public static ImmutableDictionary<string, string?> None => ImmutableDictionary<string, string?>.Empty;

    public static ImmutableDictionary<string, string?> Replace(string? text) => text is null ? None : None.Add(Replacement, text);

    public static ImmutableDictionary<string, string?> Cut(long max) => None.Add(MaxCount, max.ToString(CultureInfo.InvariantCulture));

    /// <summary>The candidate that a text was meant to be: it differs in case, or in a few letters.</summary>
    public static string? Nearest(string text, ImmutableArray<string> candidates)
    {
        string? nearest = candidates.FirstOrDefault(candidate => string.Equals(candidate, text, StringComparison.OrdinalIgnoreCase))
            ?? NearestName.Find(text, candidates);
        return nearest == text ? null : nearest;
    }
}
