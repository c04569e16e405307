using System.Text.Json;

namespace Smithwright.Conformance.Protocol.Requests;

/// <summary>The settings of a client that a case asks for (<c>aws.protocoltests.config#AwsConfig</c>). Those of the operation come before those of the client.</summary>
internal sealed class ClientConfig(JsonElement vendorParams)
{
    /// <summary>Whether the client finds its endpoint by its rules: settings of addresses are for those.</summary>
    public bool FindsEndpoint => Find("region") is not null;

    public string? Region => Find("region")?.GetString();

    public bool UseDualStack => IsTrue("use_dualstack_endpoint");

    public IReadOnlyDictionary<string, object> EndpointParameters => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["Accelerate"] = IsTrue("use_accelerate_endpoint"),
        ["ForcePathStyle"] = Find("s3", "addressing_style")?.GetString() == "path",
    };

    private bool IsTrue(string setting) => Find("s3", setting)?.ValueKind == JsonValueKind.True;

    private JsonElement? Find(params string[] path) => Find(["scopedConfig", "operation", .. path], vendorParams) ?? Find(["scopedConfig", "client", .. path], vendorParams);

    private static JsonElement? Find(ReadOnlySpan<string> path, JsonElement value) =>
        path.IsEmpty ? value
        : value.ValueKind == JsonValueKind.Object && value.TryGetProperty(path[0], out JsonElement inner) ? Find(path[1..], inner)
        : null;
}
