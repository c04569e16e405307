namespace Smithwright.Aws;

/// <summary>Makes names of sessions for those who gave none.</summary>
internal static class SessionNames
{
    public static string New() => $"smithwright-{Guid.NewGuid():N}";
}
