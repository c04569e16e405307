using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.Html;

/// <summary>The address of a link, if it is one that may be followed.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>The address, or null when it is relative, too long, or of a scheme other than http, https and mailto.</summary>
    public static string? Check(string? address)
    {
        if (address is null || address.Length > DocumentationLimits.TagLength)
        {
            return null;
        }

        // Long addresses are broken over lines in some models.
        string target = string.Concat(address.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character)));
        return Schemes.Any(scheme => target.Length > scheme.Length && target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) ? target : null;
    }
}
