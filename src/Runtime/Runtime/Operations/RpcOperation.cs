using System.ComponentModel;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Messages.Responses;

namespace Smithwright.Runtime.Operations;

/// <summary>
/// An operation of a protocol that sends all of the input in the body of a POST: the path or a header names the operation
/// (https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html).
/// </summary>
/// <typeparam name="TInput">The input; <see cref="Unit"/> for none.</typeparam>
/// <typeparam name="TOutput">The output; <see cref="Unit"/> for none.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RpcOperation<TInput, TOutput> : HttpOperation<TInput, TOutput>
{
    private readonly string _path;
    private readonly KeyValuePair<string, string>[] _headers;

    /// <summary>Describes an operation.</summary>
    /// <param name="name">Its name in the model.</param>
    /// <param name="path">The path of its requests, encoded already.</param>
    /// <param name="errors">How its protocol has errors.</param>
    /// <param name="headers">Headers of its requests, such as <c>X-Amz-Target</c>. Responses have to repeat <c>smithy-protocol</c> if it is one of them.</param>
    protected RpcOperation(string name, string path, ErrorEnvelope errors, params KeyValuePair<string, string>[] headers)
        : base(name, "POST", errors)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(headers);
        _path = path;
        _headers = headers;
        AnsweredProtocol = Array.Find(headers, static header => header.Key == ProtocolHeader.Name).Value;
    }

    /// <inheritdoc/>
    internal sealed override string? AnsweredProtocol { get; }

    /// <inheritdoc/>
    protected internal sealed override void WriteRequest(TInput input, HttpRequestBuilder request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.AppendPath(_path);
        foreach (KeyValuePair<string, string> header in _headers)
        {
            request.AddHeader(header.Key, header.Value);
        }
        WriteBody(input, request);
    }

    /// <summary>Writes the input as the body, and whatever else of it the request carries.</summary>
    /// <param name="input">The input.</param>
    /// <param name="request">The request.</param>
    protected abstract void WriteBody(TInput input, HttpRequestBuilder request);
}
