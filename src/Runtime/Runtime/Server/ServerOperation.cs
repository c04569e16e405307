using System.ComponentModel;
using System.Globalization;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>What a server has to know of an operation before it reads a request.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ServerOperation
{
    private protected ServerOperation(string name, ErrorEnvelope errors, HttpRoute? route)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(errors);
        Name = name;
        Errors = errors;
        Route = route;
    }

    /// <summary>The operation's name in the model, for instance <c>GetCity</c>.</summary>
    public string Name { get; }

    internal ErrorEnvelope Errors { get; }

    /// <summary>Method and path, of protocols with HTTP bindings.</summary>
    internal HttpRoute? Route { get; }

    /// <summary>The media type of requests, or <c>*/*</c> for any; <see langword="null"/> where requests have no body, and so no media type either.</summary>
    protected internal virtual string? RequestMediaType => null;

    /// <summary>The media type of responses; <see langword="null"/> where nobody can ask for another one.</summary>
    protected internal virtual string? ResponseMediaType => null;

    /// <summary>The encoding in which callers may send the body (Smithy's <c>requestCompression</c>); <see langword="null"/> for none.</summary>
    protected internal virtual string? RequestEncoding => null;

    /// <summary>Whether the input holds the body as a stream, which is then neither buffered nor bounded.</summary>
    protected internal virtual bool StreamsRequest => false;

    /// <summary>What reads the members beside the events of the input from the first message of the stream; null where none come there.</summary>
    protected internal virtual InitialRequest? InitialRequest => null;

    /// <summary>Writes an error that the operation or its service knows; false for all others.</summary>
    protected abstract bool WriteError(ServiceException error, HttpResponseBuilder response);

    /// <summary>Writes an error of the service that no model describes, unless it is one of a model that this operation does not list.</summary>
    /// <typeparam name="T">The exception of all errors of the service.</typeparam>
    protected bool WriteUnmodeled<T>(ServiceException error, HttpResponseBuilder response)
        where T : ServiceException
    {
        if (error is not T { ModeledCode: null })
        {
            return false;
        }
        Errors.Write(response, error);
        return true;
    }

    internal bool TryWriteError(ServiceException error, HttpResponseBuilder response) => WriteError(error, response);
}

/// <summary>
/// The service's half of an operation: how a request becomes its input, and its output or an error the response. Implemented by generated code; instances have
/// no state and serve all requests at once.
/// </summary>
/// <typeparam name="TInput">The input structure.</typeparam>
/// <typeparam name="TOutput">The output structure.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ServerOperation<TInput, TOutput> : ServerOperation
{
    private const string ValidationCode = "ValidationException";

    /// <summary>Describes an operation.</summary>
    /// <param name="name">Its name in the model.</param>
    /// <param name="errors">How its protocol has errors.</param>
    /// <param name="route">Its method and path, of protocols with HTTP bindings.</param>
    protected ServerOperation(string name, ErrorEnvelope errors, HttpRoute? route = null) : base(name, errors, route)
    {
    }

    /// <summary>Reads the input.</summary>
    protected abstract TInput ReadRequest(HttpRequestReader request);

    /// <summary>What <paramref name="input"/> violates.</summary>
    protected virtual IReadOnlyList<Violation> Validate(TInput input) => [];

    /// <summary>What <paramref name="output"/> violates.</summary>
    protected virtual IReadOnlyList<Violation> ValidateOutput(TOutput output) => [];

    /// <summary>The error for an input with violations: the model's own where the operation lists one.</summary>
    protected virtual ServiceException Invalid(string message, IReadOnlyList<Violation> violations) =>
        new(message, ValidationCode, System.Net.HttpStatusCode.BadRequest);

    /// <summary>Writes a successful response.</summary>
    protected abstract void WriteResponse(TOutput output, HttpResponseBuilder response);

    /// <summary>Reads and checks the input.</summary>
    /// <exception cref="RefusedRequestException">The request is malformed.</exception>
    /// <exception cref="InvalidInputException">The input breaks constraints of the model.</exception>
    internal TInput Read(HttpRequestReader request)
    {
        TInput input;
        try
        {
            input = ReadRequest(request);
        }
        catch (Exception exception) when (MalformedContent.Is(exception))
        {
            throw new RefusedRequestException(RequestRefusal.Malformed(exception.Message), exception);
        }

        IReadOnlyList<Violation> violations = Validate(input);
        if (violations.Count > 0)
        {
            throw new InvalidInputException(Invalid(Summary(violations), violations));
        }
        return input;
    }

    /// <summary>Writes a successful response, whose output is checked where the host asks for it.</summary>
    /// <exception cref="InvalidOperationException">The output breaks constraints of the model.</exception>
    internal void Write(TOutput output, ServiceContext context, HttpResponseBuilder response)
    {
        if (context.ChecksResponses && ValidateOutput(output) is { Count: > 0 } violations)
        {
            throw new InvalidOperationException($"The handler of {Name} returned an output that the model does not allow. {Summary(violations)}");
        }
        WriteResponse(output, response);
    }

    private static string Summary(IReadOnlyList<Violation> violations) => string.Create(
        CultureInfo.InvariantCulture,
        $"{violations.Count} validation error{(violations.Count == 1 ? "" : "s")} detected. {string.Join("; ", violations.Select(static violation => violation.Message))}");
}
