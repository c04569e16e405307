using Smithwright.Runtime.Server;

namespace Smithwright.Conformance.Server;

/// <summary>A response as a host would send it.</summary>
internal sealed record ServedResponse(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>What the handler threw.</summary>
    public Exception? Failure { get; init; }

    public static async Task<ServedResponse> OfAsync(ServerResponse response)
    {
        using MemoryStream body = new();
        await response.WriteBodyAsync(body, CancellationToken.None);
        Dictionary<string, string> headers = response.Headers.ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
        ServedResponse served = new(response.StatusCode, headers, body.ToArray()) { Failure = response.Failure };
        response.Dispose();
        return served;
    }

    /// <summary>What differs from what a test expects, or null.</summary>
    public string? Difference(int status, IReadOnlyDictionary<string, string> headers, string? body, string? mediaType)
    {
        if (Status != status)
        {
            return $"the status is {Status} instead of {status}{Said}";
        }

        foreach ((string name, string value) in headers)
        {
            if (!Headers.TryGetValue(name, out string? sent))
            {
                return $"the header '{name}' is missing";
            }

            if (sent != value)
            {
                return $"the header '{name}' is '{sent}' instead of '{value}'";
            }
        }

        return body is null ? null : Protocol.Requests.BodyCheck.Difference(body, mediaType, Body);
    }

    public string Said => $": {Failure?.ToString() ?? System.Text.Encoding.UTF8.GetString(Body)}";
}
