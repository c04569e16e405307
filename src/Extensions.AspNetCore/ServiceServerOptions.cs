namespace Smithwright.Extensions.AspNetCore;

/// <summary>Options of all servers of an application.</summary>
public sealed class ServiceServerOptions
{
    /// <summary>
    /// How many bytes of a request are read into memory at most, 16 MiB by default; longer ones get the status 413. Operations that stream their requests are not
    /// bounded by it. The web server has a limit of its own.
    /// </summary>
    public long MaxRequestBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Whether outputs of handlers are checked against the model before they are sent. One that breaks a constraint becomes an internal failure, and the log says what is
    /// wrong with it. <see langword="null"/>, the default, checks them in the environment <c>Development</c> alone.
    /// </summary>
    public bool? CheckResponses { get; set; }

    /// <summary>
    /// Hosts before which callers may put the first segment of the path, as those of S3 do with buckets: with <c>s3.example</c> in the list, <c>photos.s3.example/cat.jpg</c> is
    /// the same as <c>s3.example/photos/cat.jpg</c>.
    /// </summary>
    public IList<string> VirtualHosts { get; } = [];
}
