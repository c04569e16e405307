using S3Transfer;
using Shop.Storage;

namespace Smithwright.Samples.Tests.Transfers;

/// <summary>The sample that transfers large objects, against its stand-in.</summary>
public sealed class TransferTests : IAsyncLifetime
{
    private const int PartSize = 100_000;
    private const int Length = (6 * PartSize) + 12_345;

    private readonly string _folder = Directory.CreateTempSubdirectory("smithwright-transfer").FullName;
    private LocalBucket _bucket = null!;
    private S3Client _client = null!;

    private string Original => Path.Combine(_folder, "original");

    private string Copy => Path.Combine(_folder, "copy");

    public async Task InitializeAsync()
    {
        _bucket = await LocalBucket.StartAsync();
        _client = new(new()
        {
            Region = "eu-west-1",
            Endpoint = _bucket.Address,
            EndpointParameters = new Dictionary<string, object> { ["ForcePathStyle"] = true },
            Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret"),
            MaxAttempts = 2,
        });
        byte[] content = new byte[Length];
        new Random(1).NextBytes(content);
        await File.WriteAllBytesAsync(Original, content);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _bucket.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_goes_there_and_back_in_parts()
    {
        Reports up = new();
        Reports down = new();
        await UploadAsync(up);
        Assert.True(await DownloadAsync(down));
        await AssertSameAsync();
        Assert.Equal(7, _bucket.Received);
        foreach (Reports reports in new[] { up, down })
        {
            Assert.Equal(Length, reports.All.Max(static report => report.Bytes));
            Assert.All(reports.All, static report => Assert.Equal(Length, report.Total));
        }
        Assert.Equal(["copy", "original"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(PartSize)]
    [InlineData(PartSize + 1)]
    public async Task Any_size_will_do(int length)
    {
        await File.WriteAllBytesAsync(Original, new byte[length]);
        await UploadAsync();
        Assert.True(await DownloadAsync());
        await AssertSameAsync();
        Assert.Equal(length > PartSize ? 2 : 1, _bucket.Received);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(0)]
    public async Task What_fails_once_is_repeated(int status)
    {
        HashSet<string> failed = [];
        _bucket.Fault = (method, part) =>
        {
            lock (failed)
            {
                return part is 2 or 5 && failed.Add($"{method}{part}") ? status : null;
            }
        };
        await UploadAsync();
        Assert.True(await DownloadAsync());
        await AssertSameAsync();
        Assert.Equal(7, _bucket.Received);
    }

    [Fact]
    public async Task A_run_that_failed_is_continued()
    {
        _bucket.Fault = static (method, part) => method is "PUT" or "GET" && part == 6 ? 500 : null;
        await Assert.ThrowsAsync<S3Exception>(() => UploadAsync());
        int before = _bucket.Received;
        Assert.InRange(before, 1, 6);
        _bucket.Fault = static (_, _) => null;
        Reports reports = new();
        await UploadAsync(reports);
        Assert.Equal(7, _bucket.Received);
        Assert.InRange(reports.All[0].Bytes, PartSize * (before - 1L), Length);

        _bucket.Fault = static (method, part) => method == "GET" && part == 6 ? 500 : null;
        await Assert.ThrowsAsync<S3Exception>(() => DownloadAsync());
        Assert.False(File.Exists(Copy));
        List<int> fetched = [];
        _bucket.Fault = (method, part) =>
        {
            lock (fetched)
            {
                fetched.AddRange(method == "GET" ? [part] : []);
            }
            return null;
        };
        Assert.True(await DownloadAsync());
        await AssertSameAsync();
        Assert.Contains(6, fetched);
        Assert.True(fetched.Count < 7, string.Join(' ', fetched));
    }

    [Fact]
    public async Task A_file_that_changed_begins_again()
    {
        _bucket.Fault = static (method, part) => method == "PUT" && part == 6 ? 500 : null;
        await Assert.ThrowsAsync<S3Exception>(() => UploadAsync());
        _bucket.Fault = static (_, _) => null;
        int before = _bucket.Received;
        await File.WriteAllBytesAsync(Original, new byte[Length]);
        await UploadAsync();
        Assert.Equal(before + 7, _bucket.Received);
        Assert.True(await DownloadAsync());
        await AssertSameAsync();
    }

    [Fact]
    public async Task An_upload_that_was_given_up_begins_again()
    {
        _bucket.Fault = static (method, part) => method == "PUT" && part == 6 ? 500 : null;
        await Assert.ThrowsAsync<S3Exception>(() => UploadAsync());
        _bucket.Fault = static (_, _) => null;
        await _client.AbortMultipartUploadAsync(new() { Bucket = "films", Key = "a b/film", UploadId = (await File.ReadAllLinesAsync(Original + ".upload"))[1] });
        await UploadAsync();
        Assert.True(await DownloadAsync());
        await AssertSameAsync();
    }

    [Fact]
    public async Task What_is_damaged_on_the_way_is_fetched_again_and_never_taken()
    {
        await UploadAsync();
        int damages = 0;
        _bucket.Damage = part => part == 3 && Interlocked.Increment(ref damages) <= 2;
        Assert.True(await DownloadAsync());
        await AssertSameAsync();

        File.Delete(Copy);
        _bucket.Damage = static part => part == 3;
        await Assert.ThrowsAsync<ResponseChecksumException>(() => DownloadAsync());
        Assert.False(File.Exists(Copy));
    }

    private Task UploadAsync(IProgress<TransferProgress>? progress = null) =>
        new Upload(_client, "films", "a b/film", new TransferOptions { PartSize = PartSize }).RunAsync(Original, progress, CancellationToken.None);

    private Task<bool> DownloadAsync(IProgress<TransferProgress>? progress = null) =>
        new Download(_client, "films", "a b/film", new TransferOptions { PartSize = PartSize }).RunAsync(Copy, progress, CancellationToken.None);

    private async Task AssertSameAsync() => Assert.Equal(await File.ReadAllBytesAsync(Original), await File.ReadAllBytesAsync(Copy));

    private sealed class Reports : IProgress<TransferProgress>
    {
        private readonly List<TransferProgress> _all = [];

        public IReadOnlyList<TransferProgress> All => _all;

        public void Report(TransferProgress value)
        {
            lock (_all)
            {
                _all.Add(value);
            }
        }
    }
}
