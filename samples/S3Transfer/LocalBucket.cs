using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace S3Transfer;

/// <summary>
/// A stand-in for the service on this machine. It keeps parts in files, compares their checksums with what arrives, and fails where it is told to.
/// </summary>
internal sealed class LocalBucket : IAsyncDisposable
{
    private const string ChecksumHeader = "x-amz-checksum-crc32";
    private const int PartsPerPage = 100;

    private readonly WebApplication _app;
    private readonly string _folder = Directory.CreateTempSubdirectory("s3-transfer-").FullName;
    private readonly ConcurrentDictionary<string, StoredObject> _objects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<int, StoredPart>> _uploads = new(StringComparer.Ordinal);
    private int _files;
    private int _received;

    private LocalBucket(WebApplication app)
    {
        _app = app;
        app.Run(AnswerAsync);
    }

    /// <summary>Its address.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>How many parts it received.</summary>
    public int Received => _received;

    /// <summary>Decides whether a request of this method for this part fails: by a response with this status, or by the end of the connection for 0.</summary>
    public Func<string, int, int?> Fault { get; set; } = static (_, _) => null;

    /// <summary>Decides whether the content of a part is damaged on its way to the caller.</summary>
    public Func<int, bool> Damage { get; set; } = static _ => false;

    public static async Task<LocalBucket> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static server => server.Limits.MaxRequestBodySize = null);
        LocalBucket bucket = new(builder.Build());
        bucket._app.Urls.Add("http://127.0.0.1:0");
        await bucket._app.StartAsync();
        return bucket;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        string key = request.Path.Value!;
        _ = int.TryParse(request.Query["partNumber"], NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (Fault(request.Method, number) is { } status)
        {
            await FailAsync(context, status);
            return;
        }
        string? upload = request.Query["uploadId"];
        await ((request.Method, upload) switch
        {
            ("POST", null) => BeginAsync(context),
            ("PUT", null) => StoreAsync(context, part => _objects[key] = new StoredObject([part])),
            ("PUT", _) => StoreAsync(context, part => _uploads[upload][number] = part),
            ("GET", { }) => ListAsync(context, upload),
            ("POST", _) => CompleteAsync(context, key, upload),
            ("DELETE", { }) => AbortAsync(context, upload),
            ("HEAD" or "GET", _) => SendAsync(context, key, number),
            _ => FailAsync(context, StatusCodes.Status405MethodNotAllowed),
        });
    }

    private static Task FailAsync(HttpContext context, int status)
    {
        if (status == 0)
        {
            context.Abort();
            return Task.CompletedTask;
        }
        context.Response.StatusCode = status;
        return context.Response.WriteAsync($"<Error><Code>{(status >= 500 ? "InternalError" : "InvalidRequest")}</Code><Message>As it was asked to.</Message></Error>");
    }

    private Task BeginAsync(HttpContext context)
    {
        string upload = Guid.NewGuid().ToString("N");
        _uploads[upload] = new();
        return context.Response.WriteAsync($"<InitiateMultipartUploadResult><UploadId>{upload}</UploadId></InitiateMultipartUploadResult>");
    }

    private async Task StoreAsync(HttpContext context, Action<StoredPart> keep)
    {
        string path = Path.Combine(_folder, Interlocked.Increment(ref _files).ToString(CultureInfo.InvariantCulture));
        Crc32 crc = new();
        long length = 0;
        await using (FileStream file = File.Create(path))
        {
            byte[] buffer = ArrayPool<byte>.Shared.Rent(81920);
            int read;
            while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
            {
                crc.Append(buffer.AsSpan(0, read));
                length += read;
                await file.WriteAsync(buffer.AsMemory(0, read), context.RequestAborted);
            }
            ArrayPool<byte>.Shared.Return(buffer);
        }

        string checksum = TextOf(crc);
        if (context.Request.Headers[ChecksumHeader] != checksum)
        {
            await FailAsync(context, StatusCodes.Status400BadRequest);
            return;
        }
        Interlocked.Increment(ref _received);
        keep(new StoredPart(path, length, checksum));
        context.Response.Headers.ETag = $"\"{checksum}\"";
        context.Response.Headers[ChecksumHeader] = checksum;
    }

    private async Task ListAsync(HttpContext context, string upload)
    {
        if (!_uploads.TryGetValue(upload, out ConcurrentDictionary<int, StoredPart>? parts))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await context.Response.WriteAsync("<Error><Code>NoSuchUpload</Code></Error>");
            return;
        }
        _ = int.TryParse(context.Request.Query["part-number-marker"], NumberStyles.None, CultureInfo.InvariantCulture, out int marker);
        KeyValuePair<int, StoredPart>[] rest = [.. parts.Where(part => part.Key > marker).OrderBy(static part => part.Key)];
        StringBuilder xml = new("<ListPartsResult>");
        foreach ((int number, StoredPart part) in rest.Take(PartsPerPage))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Part><PartNumber>{number}</PartNumber><ETag>\"{part.Checksum}\"</ETag><Size>{part.Length}</Size><ChecksumCRC32>{part.Checksum}</ChecksumCRC32></Part>");
        }
        bool isTruncated = rest.Length > PartsPerPage;
        xml.Append(isTruncated ? string.Create(CultureInfo.InvariantCulture, $"<NextPartNumberMarker>{rest[PartsPerPage - 1].Key}</NextPartNumberMarker>") : "");
        xml.Append(isTruncated ? "<IsTruncated>true</IsTruncated></ListPartsResult>" : "<IsTruncated>false</IsTruncated></ListPartsResult>");
        await context.Response.WriteAsync(xml.ToString());
    }

    private async Task CompleteAsync(HttpContext context, string key, string upload)
    {
        XElement body = await XElement.LoadAsync(context.Request.Body, LoadOptions.None, context.RequestAborted);
        List<StoredPart> parts = [];
        foreach (XElement part in body.Elements().Where(static element => element.Name.LocalName == "Part"))
        {
            string? Text(string name) => part.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
            StoredPart stored = _uploads[upload][int.Parse(Text("PartNumber")!, CultureInfo.InvariantCulture)];
            if (Text("ChecksumCRC32") != stored.Checksum || Text("ETag") != $"\"{stored.Checksum}\"")
            {
                await FailAsync(context, StatusCodes.Status400BadRequest);
                return;
            }
            parts.Add(stored);
        }

        _uploads.TryRemove(upload, out _);
        _objects[key] = new StoredObject(parts);
        await context.Response.WriteAsync("<CompleteMultipartUploadResult><ETag>\"whole\"</ETag></CompleteMultipartUploadResult>");
    }

    private Task AbortAsync(HttpContext context, string upload)
    {
        _uploads.TryRemove(upload, out _);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private async Task SendAsync(HttpContext context, string key, int number)
    {
        if (!_objects.TryGetValue(key, out StoredObject? found))
        {
            await FailAsync(context, StatusCodes.Status404NotFound);
            return;
        }
        HttpResponse response = context.Response;
        response.Headers.ETag = "\"whole\"";
        StoredPart[] parts = number > 0 ? [found.Parts[number - 1]] : [.. found.Parts];
        response.ContentLength = parts.Sum(static part => part.Length);
        if (number > 0)
        {
            long start = found.Parts.Take(number - 1).Sum(static part => part.Length);
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes {start}-{start + parts[0].Length - 1}/{found.Parts.Sum(static part => part.Length)}");
            response.Headers["x-amz-mp-parts-count"] = found.Parts.Count.ToString(CultureInfo.InvariantCulture);
        }
        if (parts is [var only])
        {
            response.Headers[ChecksumHeader] = only.Checksum;
        }
        if (context.Request.Method == "GET")
        {
            await CopyAsync(parts, response.Body, Damage(number), context.RequestAborted);
        }
    }

    private static async Task CopyAsync(StoredPart[] parts, Stream body, bool isDamaged, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(81920);
        foreach (StoredPart part in parts)
        {
            await using FileStream file = File.OpenRead(part.Path);
            int read;
            while ((read = await file.ReadAsync(buffer, cancellationToken)) > 0)
            {
                buffer[0] ^= isDamaged ? (byte)1 : (byte)0;
                await body.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
        }
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static string TextOf(Crc32 crc)
    {
        byte[] hash = crc.GetCurrentHash();
        Array.Reverse(hash);
        return Convert.ToBase64String(hash);
    }

    private sealed record StoredPart(string Path, long Length, string Checksum);

    private sealed record StoredObject(IReadOnlyList<StoredPart> Parts);
}
