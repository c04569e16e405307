using System.Globalization;
using System.Text;
using Example.Storage;

namespace Smithwright.EndToEnd.Tests.Peers;

/// <summary>restXml against s3rver, which checks signatures. It knows neither <c>//</c> in keys nor trailers.</summary>
public sealed class StorageTests : PeerTest<S3Client>
{
    private const string Bucket = "films";

    private readonly string _folder;

    public StorageTests() : this(Directory.CreateTempSubdirectory("smithwright-s3rver").FullName)
    {
    }

    private StorageTests(string folder) : base("s3rver", "--directory", folder, "--address", "127.0.0.1", "--silent") => _folder = folder;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override S3Client CreateClient(Uri address) => new(new ClientOptions
    {
        Region = "us-east-1",
        Endpoint = address,
        Credentials = new AwsCredentials("S3RVER", "S3RVER"),
        EndpointParameters = new Dictionary<string, object> { ["ForcePathStyle"] = true },
        MaxAttempts = 1,
    });

    protected override Task PrepareAsync() => Client.CreateBucketAsync(new() { Bucket = Bucket });

    [PeerFact("s3rver")]
    public async Task Buckets_are_made_listed_found_and_removed()
    {
        await Client.CreateBucketAsync(new() { Bucket = "other" });
        ListBucketsOutput list = await Client.ListBucketsAsync(new());
        Assert.Equal([Bucket, "other"], list.Buckets!.Select(bucket => bucket.Name).Order(StringComparer.Ordinal));
        Assert.All(list.Buckets!, bucket => Assert.InRange(bucket.CreationDate!.Value, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1)));
        await Client.HeadBucketAsync(new() { Bucket = "other" });
        await Client.DeleteBucketAsync(new() { Bucket = "other" });
        await Assert.ThrowsAsync<NotFound>(() => Client.HeadBucketAsync(new() { Bucket = "other" }));
    }

    [PeerFact("s3rver")]
    public async Task An_object_comes_back_with_its_content_and_metadata()
    {
        PutObjectOutput put = await PutAsync("a/b c+é&<>'\".txt", "hello", new() { ["director"] = "x y", ["year"] = "1962" });
        GetObjectOutput got = await Client.GetObjectAsync(new() { Bucket = Bucket, Key = "a/b c+é&<>'\".txt" });
        Assert.Equal("hello", await TextAsync(got.Body));
        Assert.Equal((put.ETag, 5L, "text/plain"), (got.ETag, got.ContentLength, got.ContentType));
        Assert.Equal([new("director", "x y"), new("year", "1962")], got.Metadata!.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        HeadObjectOutput head = await Client.HeadObjectAsync(new() { Bucket = Bucket, Key = "a/b c+é&<>'\".txt" });
        Assert.Equal((put.ETag, 5L), (head.ETag, head.ContentLength));
        Assert.InRange(head.LastModified!.Value, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));
    }

    [PeerFact("s3rver")]
    public async Task Ranges_and_conditions_travel_in_headers()
    {
        PutObjectOutput put = await PutAsync("range", "0123456789");
        GetObjectOutput part = await Client.GetObjectAsync(new() { Bucket = Bucket, Key = "range", Range = "bytes=2-5" });
        Assert.Equal(("2345", "bytes 2-5/10", 4L), (await TextAsync(part.Body), part.ContentRange, part.ContentLength));
        S3Exception same = await Assert.ThrowsAnyAsync<S3Exception>(() => Client.GetObjectAsync(new() { Bucket = Bucket, Key = "range", IfNoneMatch = put.ETag }));
        Assert.Equal((304, "NotModified"), ((int)same.StatusCode!, same.ErrorCode));
    }

    [PeerFact("s3rver")]
    public async Task Errors_are_those_of_the_model()
    {
        NoSuchKey missing = await Assert.ThrowsAsync<NoSuchKey>(() => Client.GetObjectAsync(new() { Bucket = Bucket, Key = "missing" }));
        Assert.Equal("NoSuchKey", missing.ErrorCode);
        await Assert.ThrowsAsync<NotFound>(() => Client.HeadObjectAsync(new() { Bucket = Bucket, Key = "missing" }));
        await Assert.ThrowsAsync<NoSuchBucket>(() => Client.ListObjectsV2Async(new() { Bucket = "nowhere" }));
    }

    [PeerFact("s3rver")]
    public async Task An_object_is_copied_and_removed()
    {
        await PutAsync("from", "hello");
        CopyObjectOutput copy = await Client.CopyObjectAsync(new() { Bucket = Bucket, Key = "to", CopySource = $"{Bucket}/from" });
        Assert.NotNull(copy.CopyObjectResult?.ETag);
        await Client.DeleteObjectAsync(new() { Bucket = Bucket, Key = "from" });
        await Assert.ThrowsAsync<NoSuchKey>(() => Client.GetObjectAsync(new() { Bucket = Bucket, Key = "from" }));
        GetObjectOutput got = await Client.GetObjectAsync(new() { Bucket = Bucket, Key = "to" });
        Assert.Equal("hello", await TextAsync(got.Body));
    }

    [PeerFact("s3rver")]
    public async Task A_listing_of_2500_keys_comes_in_pages_and_goes_in_batches()
    {
        // No slashes: s3rver fails when it removes the last objects of a folder at once.
        string[] keys = [.. Enumerable.Range(0, 2_500).Select(number => string.Create(CultureInfo.InvariantCulture, $"list-{number:D4} &<é"))];
        await Parallel.ForEachAsync(keys, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (key, _) => await PutAsync(key, "x"));
        List<string?> listed = [];
        int pages = 0;
        await foreach (ListObjectsV2Output page in Client.ListObjectsV2PagesAsync(new() { Bucket = Bucket, Prefix = "list-" }))
        {
            pages++;
            listed.AddRange(page.Contents!.Select(item => item.Key));
            Assert.All(page.Contents!, static item => Assert.Equal(1L, item.Size));
        }

        Assert.Equal(3, pages);
        Assert.Equal(keys, listed);
        ListObjectsV2Output folders = await Client.ListObjectsV2Async(new() { Bucket = Bucket, Delimiter = "-" });
        Assert.Equal(["list-"], folders.CommonPrefixes!.Select(prefix => prefix.Prefix));

        foreach (string[] batch in keys.Chunk(1_000))
        {
            DeleteObjectsOutput deleted = await Client.DeleteObjectsAsync(new()
            {
                Bucket = Bucket,
                Delete = new() { Objects = [.. batch.Select(key => new ObjectIdentifier { Key = key })] },
            });
            Assert.Equal(batch.Length, deleted.Deleted!.Count);
        }

        Assert.Equal(0, (await Client.ListObjectsV2Async(new() { Bucket = Bucket })).KeyCount);
    }

    [PeerFact("s3rver")]
    public async Task A_large_object_is_sent_in_parts()
    {
        const int PartLength = 5 * 1024 * 1024;
        CreateMultipartUploadOutput upload = await Client.CreateMultipartUploadAsync(new() { Bucket = Bucket, Key = "large", Metadata = new Dictionary<string, string> { ["kind"] = "parts" } });
        List<CompletedPart> parts = [];
        for (int number = 1; number <= 2; number++)
        {
            using MemoryStream body = new([.. Enumerable.Repeat((byte)number, PartLength)]);
            UploadPartOutput part = await Client.UploadPartAsync(new() { Bucket = Bucket, Key = "large", UploadId = upload.UploadId!, PartNumber = number, Body = body });
            parts.Add(new() { ETag = part.ETag, PartNumber = number });
        }

        CompleteMultipartUploadOutput done = await Client.CompleteMultipartUploadAsync(new()
        {
            Bucket = Bucket,
            Key = "large",
            UploadId = upload.UploadId!,
            MultipartUpload = new() { Parts = parts },
        });
        Assert.Equal((await Client.HeadObjectAsync(new() { Bucket = Bucket, Key = "large" })).ETag, done.ETag);
        GetObjectOutput got = await Client.GetObjectAsync(new() { Bucket = Bucket, Key = "large", Range = "bytes=5242879-5242880" });
        using MemoryStream border = new();
        await using (Stream body = got.Body!)
        {
            await body.CopyToAsync(border);
        }

        Assert.Equal([1, 2], border.ToArray());
        Assert.Equal("bytes 5242879-5242880/10485760", got.ContentRange);
        S3Exception ended = await Assert.ThrowsAnyAsync<S3Exception>(() => Client.AbortMultipartUploadAsync(new() { Bucket = Bucket, Key = "large", UploadId = upload.UploadId! }));
        Assert.NotNull(ended.ErrorCode);
    }

    private async Task<PutObjectOutput> PutAsync(string key, string text, Dictionary<string, string>? metadata = null)
    {
        using MemoryStream body = new(Encoding.UTF8.GetBytes(text));
        return await Client.PutObjectAsync(new() { Bucket = Bucket, Key = key, Body = body, ContentType = "text/plain", Metadata = metadata });
    }

    private static async Task<string> TextAsync(Stream? stream)
    {
        using StreamReader reader = new(stream!);
        return await reader.ReadToEndAsync();
    }
}
