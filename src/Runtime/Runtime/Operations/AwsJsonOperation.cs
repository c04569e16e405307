using System.ComponentModel;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Protocols.Json;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Operations;

// Until the generator derives operations from RpcOperation.
/// <summary>
/// An operation of AWS's protocols awsJson1_0 and awsJson1_1: a POST to the root whose header <c>X-Amz-Target</c> names the operation; input, output
/// and errors are JSON objects (https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html).
/// </summary>
/// <typeparam name="TInput">The input; <see cref="Unit"/> for none.</typeparam>
/// <typeparam name="TOutput">The output; <see cref="Unit"/> for none.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AwsJsonOperation<TInput, TOutput> : HttpOperation<TInput, TOutput>
{
    private readonly string _target;
    private readonly string _contentType;
    private readonly bool _isQueryCompatible;

    /// <summary>Describes an operation.</summary>
    /// <param name="name">Its name in the model.</param>
    /// <param name="target">The names of service and operation, joined with a dot.</param>
    /// <param name="version">The version of the protocol: <c>1.0</c> or <c>1.1</c>.</param>
    /// <param name="isQueryCompatible">Whether the service spoke awsQuery before, and answers with its error codes when asked.</param>
    protected AwsJsonOperation(string name, string target, string version, bool isQueryCompatible = false) : base(name, "POST", JsonErrorEnvelope.NamedInBody)
    {
        _target = target;
        _contentType = $"application/x-amz-json-{version}";
        _isQueryCompatible = isQueryCompatible;
    }

    /// <inheritdoc/>
    protected internal sealed override void WriteRequest(TInput input, HttpRequestBuilder request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.AppendPath("/");
        request.AddHeader("X-Amz-Target", _target);
        if (_isQueryCompatible)
            request.AddHeader("x-amzn-query-mode", "true");
        WriteBody(input, request.BeginJsonBody(_contentType), request);
    }

    /// <summary>Writes the input as a JSON object, and whatever else of it the request carries.</summary>
    /// <param name="input">The input.</param>
    /// <param name="writer">The body.</param>
    /// <param name="request">The request.</param>
    protected abstract void WriteBody(TInput input, JsonShapeWriter writer, HttpRequestBuilder request);
}
