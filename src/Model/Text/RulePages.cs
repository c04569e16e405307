using System.Reflection;

namespace Smithwright.Model.Text;

/// <summary>Where the pages of the diagnostics are read. The build says it (<c>DocumentationUrl</c>), or nobody does.</summary>
internal static class RulePages
{
    private static readonly string? Root = typeof(RulePages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "DocumentationUrl")?.Value;

    /// <summary>The link to a diagnostic's page. Empty without an address: compilers print a link as it is, and a path would be looked for in the user's project.</summary>
    public static string Of(string id) => Root is null ? "" : $"{Root}/docs/rules/{id}.md";
}
