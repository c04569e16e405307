namespace Smithwright.Tool.Sources;

/// <summary>Where a model came from: an address, a file, or a path of a repository at a commit.</summary>
/// <param name="Sha256">The digest of the file as it came, by which local changes are seen.</param>
internal sealed record ModelOrigin(string Sha256)
{
    public string? Url { get; init; }

    /// <summary>A file, relative to the folder of the lock file, with '/' between names.</summary>
    public string? File { get; init; }

    public string? Repository { get; init; }

    public string? Path { get; init; }

    public string? Commit { get; init; }
}
