namespace S3Transfer;

/// <summary>How far a transfer is.</summary>
/// <param name="Bytes">What has arrived, including parts of an earlier run.</param>
/// <param name="Total">All that there is.</param>
internal readonly record struct TransferProgress(long Bytes, long Total);
