using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Win32.SafeHandles;
using Shop.Storage;

namespace S3Transfer;

/// <summary>Uploads a file of any size, in parts at once. A run that failed is continued by the next one.</summary>
internal sealed class Upload(IS3Client client, string bucket, string key, TransferOptions options)
{
    // The service takes no more.
    private const int MostParts = 10_000;

    /// <summary>Uploads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Hears of every part.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public async Task RunAsync(string path, IProgress<TransferProgress>? progress, CancellationToken cancellationToken)
    {
        using SafeFileHandle file = File.OpenHandle(path, options: FileOptions.Asynchronous);
        long length = RandomAccess.GetLength(file);
        long partSize = Math.Max(options.PartSize, (length + MostParts - 1) / MostParts);
        ProgressCounter counter = new(progress, length);
        if (length <= partSize)
        {
            await using FilePart whole = new(file, 0, length);
            await client.PutObjectAsync(new() { Bucket = bucket, Key = key, Body = whole, ChecksumAlgorithm = ChecksumAlgorithm.Crc32 }, cancellationToken);
            counter.Add(length);
            return;
        }

        TransferJournal journal = new(path + ".upload");
        string subject = string.Create(CultureInfo.InvariantCulture, $"{bucket}/{key} {length} {partSize} {File.GetLastWriteTimeUtc(path):O}");
        (string uploadId, ConcurrentDictionary<int, CompletedPart> done) = await BeginAsync(journal, subject, cancellationToken);
        int count = (int)((length + partSize - 1) / partSize);
        long LengthOf(int number) => Math.Min(partSize, length - ((number - 1) * partSize));
        counter.Add(done.Keys.Sum(LengthOf));

        await Parallel.ForEachAsync(
            Enumerable.Range(1, count).Where(number => !done.ContainsKey(number)),
            new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellationToken },
            async (number, token) =>
            {
                await using FilePart part = new(file, (number - 1) * partSize, LengthOf(number));
                done[number] = await SendAsync(uploadId, number, part, token);
                counter.Add(part.Length);
            });
        await client.CompleteMultipartUploadAsync(
            new()
            {
                Bucket = bucket,
                Key = key,
                UploadId = uploadId,
                MultipartUpload = new() { Parts = [.. done.OrderBy(part => part.Key).Select(part => part.Value)] },
            },
            cancellationToken);
        journal.End();
    }

    private async Task<(string UploadId, ConcurrentDictionary<int, CompletedPart> Done)> BeginAsync(TransferJournal journal, string subject, CancellationToken cancellationToken)
    {
        if (journal.Resume(subject) is [var begun, ..])
        {
            try
            {
                return (begun, await DoneAsync(begun, cancellationToken));
            }
            catch (NoSuchUpload)
            {
                // Somebody gave it up, or the bucket's rules did.
                journal.End();
                journal.Resume(subject);
            }
        }
        CreateMultipartUploadOutput created = await client.CreateMultipartUploadAsync(
            new() { Bucket = bucket, Key = key, ChecksumAlgorithm = ChecksumAlgorithm.Crc32 }, cancellationToken);
        journal.Add(created.UploadId!);
        return (created.UploadId!, new());
    }

    // The service knows best which parts it has.
    private async Task<ConcurrentDictionary<int, CompletedPart>> DoneAsync(string uploadId, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<int, CompletedPart> done = new();
        string? marker = null;
        do
        {
            ListPartsOutput page = await client.ListPartsAsync(new() { Bucket = bucket, Key = key, UploadId = uploadId, PartNumberMarker = marker }, cancellationToken);
            foreach (Part part in page.Parts ?? [])
            {
                done[part.PartNumber!.Value] = new() { PartNumber = part.PartNumber, ETag = part.ETag, ChecksumCRC32 = part.ChecksumCRC32 };
            }
            marker = page.IsTruncated == true ? page.NextPartNumberMarker : null;
        }
        while (marker is not null);
        return done;
    }

    // The checksum goes along; the service compares, and refuses what was damaged on the way. The client repeats what failed.
    private async Task<CompletedPart> SendAsync(string uploadId, int number, FilePart part, CancellationToken cancellationToken)
    {
        UploadPartOutput sent = await client.UploadPartAsync(
            new() { Bucket = bucket, Key = key, UploadId = uploadId, PartNumber = number, Body = part, ChecksumAlgorithm = ChecksumAlgorithm.Crc32 }, cancellationToken);
        return new() { PartNumber = number, ETag = sent.ETag, ChecksumCRC32 = sent.ChecksumCRC32 };
    }
}
