using System.Buffers;
using System.Globalization;
using Microsoft.Win32.SafeHandles;
using Shop.Storage;
using Smithwright;

namespace S3Transfer;

/// <summary>
/// Downloads an object of any size, in parts at once. Objects that were uploaded in parts are downloaded in the same ones, because the service has a checksum of each;
/// the client compares it with what arrives. A run that failed is continued by the next one, unless the object has changed.
/// </summary>
internal sealed class Download(IS3Client client, string bucket, string key, TransferOptions options)
{
    private const int PieceSize = 81920;

    /// <summary>Downloads the object.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Hears of every part.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>Whether checksums of all that arrived were compared: the service has none for ranges of an object that was uploaded in one piece.</returns>
    public async Task<bool> RunAsync(string path, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        HeadObjectOutput first = await client.HeadObjectAsync(new() { Bucket = bucket, Key = key, PartNumber = 1, ChecksumMode = Shop.Storage.ChecksumMode.Enabled }, cancellationToken);
        long partSize = first.ContentLength ?? 0;
        long total = TotalOf(first.ContentRange) ?? partSize;
        bool hasParts = first.PartsCount is > 1;
        partSize = hasParts ? partSize : Math.Max(1, options.PartSize);
        int count = hasParts ? first.PartsCount!.Value : (int)Math.Max(1, (total + partSize - 1) / partSize);

        string unfinished = path + ".part";
        TransferJournal journal = new(path + ".download");
        if (!File.Exists(unfinished))
        {
            journal.End();
        }
        HashSet<int> done = [.. journal.Resume($"{bucket}/{key} {first.ETag} {partSize.ToString(CultureInfo.InvariantCulture)}").Select(line => int.Parse(line, CultureInfo.InvariantCulture))];
        ProgressCounter counter = new(progress, total);
        using (SafeFileHandle file = File.OpenHandle(unfinished, FileMode.OpenOrCreate, FileAccess.Write, options: FileOptions.Asynchronous))
        {
            counter.Add(done.Sum(number => Math.Min(partSize, total - ((number - 1) * partSize))));
            await Parallel.ForEachAsync(
                Enumerable.Range(1, count).Where(number => !done.Contains(number)),
                new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellationToken },
                async (number, token) =>
                {
                    GetObjectInput part = new()
                    {
                        Bucket = bucket,
                        Key = key,
                        IfMatch = first.ETag,
                        PartNumber = hasParts ? number : null,
                        Range = hasParts || count == 1 ? null : Range((number - 1) * partSize, Math.Min(number * partSize, total) - 1),
                        ChecksumMode = Shop.Storage.ChecksumMode.Enabled,
                    };
                    long length = await ReceiveAsync(part, file, (number - 1) * partSize, token);
                    journal.Add(number.ToString(CultureInfo.InvariantCulture));
                    counter.Add(length);
                });
        }

        File.Move(unfinished, path, overwrite: true);
        journal.End();
        return hasParts || count == 1;
    }

    private static string Range(long from, long to) => string.Create(CultureInfo.InvariantCulture, $"bytes={from}-{to}");

    // bytes 0-9/100
    private static long? TotalOf(string? range) =>
        range?.Split('/') is [_, var total] && long.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : null;

    private async Task<long> ReceiveAsync(GetObjectInput part, SafeFileHandle file, long offset, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await ReceiveOnceAsync(part, file, offset, cancellationToken);
            }
            catch (Exception exception) when (attempt < options.DownloadAttempts && exception is IOException or HttpRequestException or ResponseChecksumException)
            {
                // The client repeats what fails before the body arrives; what breaks off later is for whoever reads it.
            }
        }
    }

    private async Task<long> ReceiveOnceAsync(GetObjectInput part, SafeFileHandle file, long offset, CancellationToken cancellationToken)
    {
        GetObjectOutput received = await client.GetObjectAsync(part, cancellationToken);
        await using Stream body = received.Body;
        // Parts need not have the same length.
        long start = StartOf(received.ContentRange) ?? offset;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            long length = 0;
            int read;
            while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
            {
                await RandomAccess.WriteAsync(file, buffer.AsMemory(0, read), start + length, cancellationToken);
                length += read;
            }
            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static long? StartOf(string? range) =>
        range?.Split(' ', '-') is [_, var start, ..] && long.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out long offset) ? offset : null;
}
