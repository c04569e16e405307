using System.Text.Json;

namespace Smithwright.Conformance.Protocol.Requests;

/// <summary>A case of <c>smithy.test#httpRequestTests</c>.</summary>
internal sealed class RequestCase(JsonElement json) : MessageCase(json)
{
    public string Method => Text("method")!;

    /// <summary>The path as encoded, without the query.</summary>
    public string Uri => Text("uri")!;

    /// <summary>The endpoint of the client, which may hold a path.</summary>
    public string Host => Text("host") ?? "example.com";

    /// <summary>The host that the request goes to.</summary>
    public string? ResolvedHost => Text("resolvedHost");

    /// <summary>What the client is set to.</summary>
    public ClientConfig Config => new(Vendor);

    public IReadOnlyList<string> QueryParams => Texts("queryParams");

    public IReadOnlyList<string> ForbidQueryParams => Texts("forbidQueryParams");

    public IReadOnlyList<string> RequireQueryParams => Texts("requireQueryParams");

    public IReadOnlyList<string> ForbidHeaders => Texts("forbidHeaders");

    public IReadOnlyList<string> RequireHeaders => Texts("requireHeaders");
}
