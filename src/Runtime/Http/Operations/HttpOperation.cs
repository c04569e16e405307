using Smithwright.Http.Endpoints;

namespace Smithwright.Http;

/// <summary>
/// One operation of a service: how its input becomes a request and a response its output. Implemented by generated code; instances have no state
/// and serve all calls at once.
/// </summary>
/// <typeparam name="TInput">The input structure.</typeparam>
/// <typeparam name="TOutput">The output structure.</typeparam>
public abstract class HttpOperation<TInput, TOutput>
{
    private protected HttpOperation(string name, string method)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(method);
        Name = name;
        Method = new HttpMethod(method);
    }

    /// <summary>The operation's name in the model, for instance <c>GetCity</c>.</summary>
    public string Name { get; }

    internal HttpMethod Method { get; }

    /// <summary>How requests are authenticated.</summary>
    protected internal virtual OperationAuth Auth => OperationAuth.Signed;

    /// <summary>Whether the output holds the body as a stream, which is then neither buffered nor bounded.</summary>
    protected internal virtual bool StreamsResponse => false;

    /// <summary>Writes <paramref name="input"/>. Called once a call, however many attempts follow.</summary>
    /// <exception cref="ArgumentException">A value makes the request impossible to build, such as an empty URI label.</exception>
    protected internal abstract void WriteRequest(TInput input, HttpRequestBuilder request);

    /// <summary>The endpoint parameters that the operation or <paramref name="input"/> decides; <see langword="null"/> for none.</summary>
    protected internal virtual EndpointBindings? BindEndpoint(TInput input) => null;

    /// <summary>Reads the output of a successful response.</summary>
    protected internal abstract TOutput ReadResponse(HttpResponseReader response);

    /// <summary>Reads the exception of an error response; never returns <see langword="null"/>.</summary>
    protected internal abstract ServiceException ReadError(ErrorResponse error);

    /// <summary>What <paramref name="input"/> violates; asked only when <see cref="ClientOptions.ValidateRequests"/> is set.</summary>
    protected internal virtual IReadOnlyList<Violation> Validate(TInput input) => [];

    /// <summary>Finds code and message in an error's body, as the protocol has them.</summary>
    private protected abstract ErrorIdentity Identify(ReadOnlySpan<byte> body);

    internal ErrorIdentity IdentifyError(ReadOnlySpan<byte> body) => Identify(body);
}
