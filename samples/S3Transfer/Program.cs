using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using S3Transfer;
using Shop.Storage;
using Smithwright;

int mebibytes = args is [var size, ..] ? int.Parse(size, CultureInfo.InvariantCulture) : 64;
string folder = Directory.CreateTempSubdirectory("transfer-").FullName;
string original = Path.Combine(folder, "film.mxf");
string copy = Path.Combine(folder, "copy.mxf");

await using LocalBucket bucket = await LocalBucket.StartAsync();
using S3Client client = new(new()
{
    Region = "eu-west-1",
    Endpoint = bucket.Address,
    EndpointParameters = new Dictionary<string, object> { ["ForcePathStyle"] = true },
    Credentials = new AwsCredentials("AKIDEXAMPLE", "local-demo-secret"),
});

try
{
    await WriteRandomAsync(original, mebibytes);
    Upload upload = new(client, "films", "film.mxf", new TransferOptions());

    // The first run does not get through, because the service fails for a while. The second goes on where the first ended.
    bucket.Fault = static (method, part) => method == "PUT" && part == 5 ? 500 : null;
    try
    {
        await upload.RunAsync(original, progress: null, CancellationToken.None);
    }
    catch (S3Exception exception)
    {
        Console.WriteLine($"The upload failed: {exception.Message}");
    }

    bucket.Fault = static (_, _) => null;
    Stopwatch watch = Stopwatch.StartNew();
    await upload.RunAsync(original, Bar("up  "), CancellationToken.None);
    Console.WriteLine($"The second run went on: {bucket.Received < 2 * (mebibytes / 8)}");

    bool isVerified = await new Download(client, "films", "film.mxf", new TransferOptions()).RunAsync(copy, Bar("down"), CancellationToken.None);
    Console.WriteLine($"Checksums were compared: {isVerified}");
    Console.WriteLine($"Both files are the same: {await HashAsync(original) == await HashAsync(copy)}");
    Console.Error.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:F1} s, at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MiB of memory with the stand-in"));
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static ProgressBar Bar(string label) => new(label, Console.Out, !Console.IsOutputRedirected);

static async Task WriteRandomAsync(string path, int mebibytes)
{
    await using FileStream file = File.Create(path);
    byte[] piece = new byte[1048576];
    for (int i = 0; i < mebibytes; i++)
    {
        Random.Shared.NextBytes(piece);
        await file.WriteAsync(piece);
    }
}

static async Task<string> HashAsync(string path)
{
    await using FileStream file = File.OpenRead(path);
    return Convert.ToHexString(await SHA256.HashDataAsync(file));
}
