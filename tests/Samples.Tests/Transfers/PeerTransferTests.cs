using S3Transfer;
using Shop.Storage;
using Smithwright.EndToEnd.Tests.Peers;

namespace Smithwright.Samples.Tests.Transfers;

/// <summary>The sample against s3rver, which knows neither checksums nor single parts of objects: these are downloaded in ranges.</summary>
public sealed class PeerTransferTests : PeerTest<S3Client>
{
    private readonly string _folder;

    public PeerTransferTests() : this(Directory.CreateTempSubdirectory("smithwright-transfer").FullName)
    {
    }

    private PeerTransferTests(string folder)
        : base("s3rver", "--directory", Path.Combine(folder, "store"), "--address", "127.0.0.1", "--silent", "--configure-bucket", "films") => _folder = folder;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [PeerFact("s3rver")]
    public async Task A_file_goes_there_and_back_in_parts()
    {
        string original = Path.Combine(_folder, "original");
        string copy = Path.Combine(_folder, "copy");
        byte[] content = new byte[(12 * 1024 * 1024) + 7];
        new Random(1).NextBytes(content);
        await File.WriteAllBytesAsync(original, content);
        TransferOptions options = new() { PartSize = 5 * 1024 * 1024 };
        await new Upload(Client, "films", "a b/film", options).RunAsync(original, progress: null, CancellationToken.None);
        await new Download(Client, "films", "a b/film", options).RunAsync(copy, progress: null, CancellationToken.None);
        Assert.Equal(content, await File.ReadAllBytesAsync(copy));
    }

    protected override S3Client CreateClient(Uri address) => new(new ClientOptions
    {
        Region = "us-east-1",
        Endpoint = address,
        Credentials = new AwsCredentials("S3RVER", "S3RVER"),
        EndpointParameters = new Dictionary<string, object> { ["ForcePathStyle"] = true },
        MaxAttempts = 1,
    });

    protected override Task PrepareAsync() => Task.CompletedTask;
}
