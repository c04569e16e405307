using Smithwright.Runtime.Server;

namespace Smithwright.Conformance.Server;

/// <summary>A request in memory, as a host would hand it over.</summary>
internal sealed class ServedRequest(string method, string path, string query, IReadOnlyDictionary<string, string> headers, byte[] body) : ServerRequest
{
    public override string Method => method;

    public override string Path => path;

    public override string Query => query;

    public override IEnumerable<KeyValuePair<string, string>> Headers => headers;

    public override long? ContentLength => body.Length;

    public override Stream Body { get; } = new MemoryStream(body);

    public override string? Header(string name) => headers.TryGetValue(name, out string? value) ? value : null;
}
