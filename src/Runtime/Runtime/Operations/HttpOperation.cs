using System.ComponentModel;
using System.Net;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Messages.Responses;

namespace Smithwright.Runtime.Operations;

/// <summary>
/// One operation of a service: how its input becomes a request and a response its output. Implemented by generated code; instances have no state
/// and serve all calls at once.
/// </summary>
/// <typeparam name="TInput">The input structure.</typeparam>
/// <typeparam name="TOutput">The output structure.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class HttpOperation<TInput, TOutput> : IRequestRules<TInput>
{
    private protected HttpOperation(string name, string method, ErrorEnvelope errors)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(method);
        Name = name;
        ArgumentNullException.ThrowIfNull(errors);
        Method = new HttpMethod(method);
        Errors = errors;
    }

    /// <summary>The operation's name in the model, for instance <c>GetCity</c>.</summary>
    public string Name { get; }

    internal HttpMethod Method { get; }

    /// <summary>How the protocol has errors.</summary>
    internal ErrorEnvelope Errors { get; }

    /// <summary>What responses have to say in the header <c>smithy-protocol</c>, and with which status 200 alone is a success; null where the protocol has no such header.</summary>
    internal virtual string? AnsweredProtocol => null;

    /// <summary>How requests are authenticated.</summary>
    protected internal virtual OperationAuth Auth => OperationAuth.Signed;

    /// <summary>The ids of the schemes that the operation takes, the preferred one first; <see langword="null"/> for those of the service.</summary>
    protected internal virtual IReadOnlyList<string>? AuthOrder => null;

    /// <summary>Whether requests may go without authentication, and do where the client has nothing to authenticate with.</summary>
    protected internal virtual bool IsAuthOptional => false;

    /// <summary>Whether the output holds the body as a stream, which is then neither buffered nor bounded.</summary>
    protected internal virtual bool StreamsResponse => false;

    /// <summary>What reads the members beside the events of the output from the first message of the stream; null where none come there.</summary>
    protected internal virtual InitialResponse? InitialResponse => null;

    /// <summary>
    /// How long the service may hold an attempt open. <see cref="ClientOptions.AttemptTimeout"/> does not end one sooner, and an attempt that takes
    /// longer is not repeated: it may still be running. <see langword="null"/> where the service answers at once.
    /// </summary>
    protected internal virtual TimeSpan? MinimumAttemptTimeout => null;

    /// <summary>
    /// Whether the operation waits for something to happen (Smithy's <c>longPoll</c>). Callers poll in a loop, so failures that exceed the retry
    /// quota are thrown after a pause.
    /// </summary>
    protected internal virtual bool IsLongPoll => false;

    /// <summary>
    /// Whether the body of a response with a successful status may be an error, because the service sends the status before it is done. Bodies that are handed
    /// over as streams are not looked at.
    /// </summary>
    protected internal virtual bool HasErrorsInSuccess => false;

    /// <summary>Whether an attempt may be followed by another. Where it may not, the caller alone knows how to go on.</summary>
    protected internal virtual bool CanRepeat => true;

    /// <summary>Writes <paramref name="input"/>. Called once a call, however many attempts follow.</summary>
    /// <exception cref="ArgumentException">A value makes the request impossible to build, such as an empty URI label.</exception>
    protected internal abstract void WriteRequest(TInput input, HttpRequestBuilder request);

    /// <summary>The endpoint parameters that the operation or <paramref name="input"/> decides; <see langword="null"/> for none.</summary>
    protected internal virtual EndpointBindings? BindEndpoint(TInput input) => null;

    /// <summary>Reads the output of a successful response.</summary>
    protected internal abstract TOutput ReadResponse(HttpResponseReader response);

    /// <summary>Reads the exception of an error response; never returns <see langword="null"/>.</summary>
    protected internal abstract ServiceException ReadError(ErrorResponse error);

    /// <summary>
    /// Makes the response that a service would answer with: what <see cref="ReadResponse"/> reads as <paramref name="output"/>. For stand-ins of
    /// services in tests.
    /// </summary>
    /// <exception cref="NotSupportedException">The client was generated to read outputs only (the item's <c>Codecs</c> is not <c>both</c>), or the output is an event stream.</exception>
    public HttpResponseMessage CreateResponse(TOutput output)
    {
        HttpResponseBuilder response = BeginResponse();
        WriteResponse(output, response);
        return response.Build();
    }

    /// <summary>
    /// Makes the response that a service would answer with: what clients throw as <paramref name="error"/>. Of modeled errors the members
    /// are written where the client was generated for both directions; of all others code, status and message.
    /// </summary>
    public HttpResponseMessage CreateErrorResponse(ServiceException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        HttpResponseBuilder response = BeginResponse();
        WriteError(error, response);
        return response.Build();
    }

    /// <summary>Writes a successful response; overridden where clients are generated for both directions.</summary>
    protected internal virtual void WriteResponse(TOutput output, HttpResponseBuilder response) => throw new NotSupportedException(
        $"The output of {Name} cannot be written: set Codecs=\"both\" on the ServiceModel item of its model. Event streams cannot be written at all.");

    /// <summary>Writes an error; overridden where clients are generated for both directions and errors have members.</summary>
    protected internal virtual void WriteError(ServiceException error, HttpResponseBuilder response) => Errors.Write(response, error);

    /// <summary>What <paramref name="input"/> violates; asked only when <see cref="ClientOptions.ValidateRequests"/> is set.</summary>
    protected internal virtual IReadOnlyList<Violation> Validate(TInput input) => [];

    IReadOnlyList<Violation> IRequestRules<TInput>.Validate(TInput input) => Validate(input);

    /// <summary>Checks the body of a response against a checksum in its headers, before anything is read; not of bodies that are handed over as streams.</summary>
    /// <exception cref="ResponseChecksumException">The body was damaged.</exception>
    protected internal virtual void VerifyBody(HttpResponseReader response)
    {
    }

    /// <summary>Checks digests of messages that an output has, of the input or of the output itself.</summary>
    /// <exception cref="ResponseChecksumException">A message was damaged.</exception>
    protected internal virtual void VerifyMessages(TInput input, TOutput output)
    {
    }

    /// <summary>The output as the caller asked for it, where the client asked the service for another form.</summary>
    protected internal virtual TOutput CompleteOutput(TInput input, TOutput output) => output;

    /// <summary>What bodies of errors may have for a root instead of what the protocol says: it is the code, and has the members.</summary>
    protected internal virtual IReadOnlyList<string> ErrorRoots => [];

    /// <summary>The member of error bodies that has the message; <see langword="null"/> for the members that all services use.</summary>
    protected internal virtual string? ErrorMessageMember => null;

    /// <summary>Whether a response has an output, which may still be malformed.</summary>
    internal bool IsSuccess(HttpResponseMessage response) => AnsweredProtocol is null ? response.IsSuccessStatusCode : response.StatusCode == HttpStatusCode.OK;

    /// <summary>Whether a response speaks the protocol of the request.</summary>
    internal bool IsOfProtocol(HttpResponseMessage response) => AnsweredProtocol is not { } protocol || ProtocolHeader.IsIn(response, protocol);

    /// <summary>Finds what an error response says about itself; nothing where the response is not one of the protocol.</summary>
    internal ErrorIdentity IdentifyError(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        if (!IsOfProtocol(response))
        {
            return default;
        }
        ErrorIdentity identity = Errors.Identify(response, body);
        if (identity.Code is null && ErrorRoots.Count > 0 && Errors.RootOf(body) is { } root && ErrorRoots.Contains(root))
        {
            identity = identity with { Code = root };
        }
        return ErrorMessageMember is { } member && Errors.FindText(body, member) is { } message ? identity with { Message = message } : identity;
    }

    private HttpResponseBuilder BeginResponse()
    {
        HttpResponseBuilder response = new();
        response.AddHeader(ProtocolHeader.Name, AnsweredProtocol);
        return response;
    }
}
