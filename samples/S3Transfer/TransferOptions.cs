namespace S3Transfer;

/// <summary>How objects are transferred.</summary>
internal sealed record TransferOptions
{
    /// <summary>How many parts are under way at once.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>The length of parts, unless an object would have more of them than the service allows.</summary>
    public long PartSize { get; init; } = 8 * 1024 * 1024;

    /// <summary>How often a part is downloaded at most. Uploads are repeated by the client.</summary>
    public int DownloadAttempts { get; init; } = 3;
}
