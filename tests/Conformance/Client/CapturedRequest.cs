namespace Smithwright.Conformance.Client;

/// <summary>A request as it would have gone over the wire.</summary>
/// <param name="Path">The path, as encoded.</param>
/// <param name="Query">The query without its question mark, as encoded.</param>
/// <param name="Headers">The headers by name; repeated ones are joined.</param>
internal sealed record CapturedRequest(
    string Method, string Host, string Path, string Query, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body);
