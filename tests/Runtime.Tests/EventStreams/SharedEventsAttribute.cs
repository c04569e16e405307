namespace Smithwright.Runtime.Tests.EventStreams;

/// <summary>A theory over Smithy's protocol tests, skipped with the reason where they are not at hand.</summary>
internal sealed class SharedEventsAttribute : TheoryAttribute
{
    public SharedEventsAttribute()
    {
        if (Folder is null)
            Skip = "The protocol tests are not at hand: SMITHWRIGHT_SHARED is not set, and no folder 'shared' lies beside the repository.";
    }

    internal static string? Folder { get; } = Find();

    private static string? Find()
    {
        string? configured = Environment.GetEnvironmentVariable("SMITHWRIGHT_SHARED");
        IEnumerable<string> candidates = string.IsNullOrEmpty(configured)
            ? Ancestors(new DirectoryInfo(AppContext.BaseDirectory)).Select(folder => Path.Combine(folder.FullName, "shared"))
            : [configured];
        return candidates.Select(folder => Path.Combine(folder, "conformance", "protocols")).FirstOrDefault(Directory.Exists);
    }

    private static IEnumerable<DirectoryInfo> Ancestors(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
            yield return folder;
    }
}
