using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Smithwright.Runtime.Server;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>A request of ASP.NET Core.</summary>
/// <param name="context">The request.</param>
/// <param name="segments">How many segments of the path precede the service's own.</param>
internal sealed class HttpServerRequest(HttpContext context, int segments) : ServerRequest
{
    private string? _path;

    public override string Method => context.Request.Method;

    public override string Path => _path ??= VirtualHost.ToPath(PathOf(context, segments), context.Request.Host.Value ?? "", VirtualHosts);

    private IList<string> VirtualHosts => context.RequestServices.GetRequiredService<IOptions<ServiceServerOptions>>().Value.VirtualHosts;

    public override string Query => context.Request.QueryString.Value is ['?', .. var query] ? query : "";

    public override long? ContentLength => context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false } ? 0 : context.Request.ContentLength;

    public override Stream Body => context.Request.Body;

    public override IEnumerable<KeyValuePair<string, string>> Headers => context.Request.Headers.Select(static header => KeyValuePair.Create(header.Key, Join(header.Value)));

    public override string? Header(string name) => context.Request.Headers.TryGetValue(name, out StringValues values) ? Join(values) : null;

    public override int? StatusOf(Exception exception) => (exception as BadHttpRequestException)?.StatusCode;

    private static string Join(StringValues values) => values.Count == 1 ? values[0] ?? "" : string.Join(", ", values.AsEnumerable());

    /// <summary>The path as it was sent, after the base path and the prefix. The server decodes the rest of a path, and with it slashes that belong to a label.</summary>
    private static string PathOf(HttpContext context, int segments)
    {
        string target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        string path = target.StartsWith('/') ? target
            : Uri.TryCreate(target, UriKind.Absolute, out Uri? absolute) ? absolute.AbsolutePath
            : context.Request.PathBase.ToUriComponent() + context.Request.Path.ToUriComponent();
        int end = path.IndexOf('?', StringComparison.Ordinal);
        path = end < 0 ? path : path[..end];
        int skipped = segments + (context.Request.PathBase.Value?.Count(static character => character == '/') ?? 0);
        for (; skipped > 0; skipped--)
        {
            int slash = path.IndexOf('/', 1);
            path = slash < 0 ? "/" : path[slash..];
        }

        return path;
    }
}
