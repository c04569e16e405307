namespace Smithwright.Runtime.Client.Telemetry;

/// <summary>Names of OpenTelemetry's semantic conventions.</summary>
internal static class AttributeNames
{
    public const string AwsApi = "aws-api";

    /// <summary>What the conventions for AWS SDKs still ask for; those for RPC have renamed it to <see cref="SystemName"/>.</summary>
    public const string System = "rpc.system";

    public const string SystemName = "rpc.system.name";
    public const string Service = "rpc.service";
    public const string Method = "rpc.method";
    public const string Region = "cloud.region";
    public const string RequestId = "aws.request_id";
    public const string ExtendedRequestId = "aws.extended_request_id";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string StatusCode = "http.response.status_code";
    public const string ResendCount = "http.request.resend_count";
    public const string ErrorType = "error.type";
}
