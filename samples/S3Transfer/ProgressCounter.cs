namespace S3Transfer;

/// <summary>Adds up what parts report, from several threads.</summary>
internal sealed class ProgressCounter(IProgress<TransferProgress>? progress, long total)
{
    private long _bytes;

    public void Add(long bytes) => progress?.Report(new TransferProgress(Interlocked.Add(ref _bytes, bytes), total));
}
