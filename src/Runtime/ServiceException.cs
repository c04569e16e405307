using System.ComponentModel;
using System.Net;
using Smithwright.Runtime.Client.Retries;
using Smithwright.Runtime.Errors;

namespace Smithwright;

/// <summary>
/// A call to a service failed: the service answered with an error, or there was no usable answer. The exceptions of a service's modeled errors
/// and those of this library derive from it; only a caller's own cancellation and wrong arguments surface as something else.
/// </summary>
public class ServiceException : Exception
{
    /// <summary>Creates the exception of an error response.</summary>
    /// <param name="error">What the service answered.</param>
    /// <remarks>For generated code.</remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ServiceException(ServiceError error) : this(error, innerException: null)
    {
    }

    /// <summary>Creates the exception of an error response that something else explains further.</summary>
    /// <param name="error">What the service answered.</param>
    /// <param name="innerException">What else went wrong.</param>
    /// <remarks>For generated code.</remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ServiceException(ServiceError error, Exception? innerException) : base(Describe(error), innerException)
    {
        StatusCode = error.StatusCode;
        IsAnswer = true;
        ErrorCode = error.QueryCode ?? error.Code;
        RequestId = error.RequestId;
        ResponseBodyExcerpt = error.BodyExcerpt;
        RetryAfter = error.RetryAfter;
        ServiceTime = error.ServiceTime;
        IsThrottling = RetryableErrors.IsThrottling(error.StatusCode, error.Code) || RetryableErrors.IsThrottling(error.StatusCode, error.QueryCode);
        IsRetryable = IsThrottling || RetryableErrors.IsTransient(error.StatusCode, error.Code) || RetryableErrors.IsTransient(error.StatusCode, error.QueryCode);
    }

    /// <summary>Creates an error as a service would answer with it, for stand-ins of services and for events that carry errors.</summary>
    /// <param name="message">What the service says.</param>
    /// <param name="errorCode">The error's code without namespace.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public ServiceException(string message, string errorCode, HttpStatusCode statusCode) : base(message)
    {
        IsAnswer = true;
        ErrorCode = errorCode;
        StatusCode = statusCode;
        IsThrottling = RetryableErrors.IsThrottling(statusCode, errorCode);
        IsRetryable = IsThrottling || RetryableErrors.IsTransient(statusCode, errorCode);
    }

    /// <summary>Creates the exception of a call without an error response.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What went wrong underneath.</param>
    protected ServiceException(string message, Exception? innerException = null)
        : base(message is null ? null : MessageText.Clean(message), innerException)
    {
    }

    /// <summary>The HTTP status of the answer; <see langword="null"/> when there was none.</summary>
    public HttpStatusCode? StatusCode { get; private protected init; }

    /// <summary>The service's code of the error, without namespace, for instance <c>InvalidInputException</c>.</summary>
    public string? ErrorCode { get; }

    /// <summary>The id under which the service knows the request: what its support asks for.</summary>
    public string? RequestId { get; private protected init; }

    /// <summary>
    /// The beginning of the error's body, at most 1,024 characters. Not part of the message and of <see cref="Exception.ToString"/>, because
    /// a service may repeat in it what it was sent.
    /// </summary>
    public string? ResponseBodyExcerpt { get; }

    /// <summary>Whether the same request may succeed when it is sent again. The client has then already repeated it as often as it is allowed to.</summary>
    public virtual bool IsRetryable { get; internal set; }

    /// <summary>Whether the service asked for fewer requests.</summary>
    public virtual bool IsThrottling { get; internal set; }

    /// <summary>How many attempts the call had made, at most a request each; 0 in the middle of a stream, when the call is over.</summary>
    public int Attempts { get; internal set; }

    /// <summary>The code by which the service model knows the error; <see langword="null"/> for all that it does not name.</summary>
    protected internal virtual string? ModeledCode => null;

    /// <summary>Whether it is an error that the service answered with, and not what the client made of something else.</summary>
    internal bool IsAnswer { get; }

    /// <summary>How long the service asked to wait before the next attempt.</summary>
    internal TimeSpan? RetryAfter { get; }

    /// <summary>The service's time when it answered.</summary>
    internal DateTimeOffset? ServiceTime { get; }

    /// <summary>What the decision about a retry depends on.</summary>
    internal AttemptFailure Failure => new(IsRetryable, IsThrottling, RetryAfter);

    private static string Describe(ServiceError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Message is { } message ? MessageText.Clean(message) : $"{error.OperationName} failed: {error.Code ?? "no error code"}, status {(int)error.StatusCode}"
            + (error.RequestId is null ? "." : $", request id {error.RequestId}.");
    }
}
