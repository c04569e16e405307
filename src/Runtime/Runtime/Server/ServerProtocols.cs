using System.ComponentModel;
using Smithwright.Runtime.Messages.Responses;

namespace Smithwright.Runtime.Server;

/// <summary>The protocols that servers speak.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServerProtocols
{
    /// <summary>restJson1 and restXml.</summary>
    public static ServerProtocol Rest(ErrorEnvelope errors) => new RestProtocol(errors);

    /// <summary>awsJson1_0 and awsJson1_1.</summary>
    /// <param name="service">The service's name, as targets begin with it.</param>
    /// <param name="mediaType">The media type of bodies.</param>
    /// <param name="errors">How errors are written.</param>
    public static ServerProtocol AwsJson(string service, string mediaType, ErrorEnvelope errors) => new AwsJsonProtocol(service, mediaType, errors);

    /// <summary>rpcv2Cbor and rpcv2Json.</summary>
    /// <param name="name">What the protocol calls itself in headers.</param>
    /// <param name="service">The service's name, as paths have it.</param>
    /// <param name="errors">How errors are written.</param>
    public static ServerProtocol RpcV2(string name, string service, ErrorEnvelope errors) => new RpcV2Protocol(name, service, errors);

    /// <summary>awsQuery and ec2Query.</summary>
    /// <param name="version">The version of the service.</param>
    /// <param name="mediaType">The media type of responses.</param>
    /// <param name="errors">How errors are written.</param>
    public static ServerProtocol Query(string version, string mediaType, ErrorEnvelope errors) => new QueryProtocol(version, mediaType, errors);
}
