using System.ComponentModel;
using System.Globalization;
using System.Text;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>A response that is an error, with what every error has. Its body is bounded: what is longer was cut off.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorResponse : HttpResponseReader
{
    internal const int LongestBody = 256 * 1024;

    private const int LongestExcerpt = 1024;

    private readonly HttpResponseMessage _response;
    private readonly ErrorIdentity _identity;
    private readonly TimeProvider? _time;

    /// <param name="operationName">The operation.</param>
    /// <param name="response">The response.</param>
    /// <param name="body">Its body, as far as it was read.</param>
    /// <param name="identity">What the error says about itself.</param>
    /// <param name="time">What tells how far away a date is.</param>
    internal ErrorResponse(string operationName, HttpResponseMessage response, ReadOnlyMemory<byte> body, ErrorIdentity identity, TimeProvider? time = null)
        : this(operationName, response, body, identity, Excerpt(body.Span), time)
    {
    }

    private ErrorResponse(
        string operationName, HttpResponseMessage response, ReadOnlyMemory<byte> body, ErrorIdentity identity, string? excerpt, TimeProvider? time)
        : base(response, body)
    {
        OperationName = operationName;
        _response = response;
        _identity = identity;
        _time = time;
        BodyExcerpt = excerpt;
    }

    /// <summary>The operation that was called.</summary>
    public string OperationName { get; }

    /// <summary>The error's code without namespace, from where the protocol has it; in an event stream from the event.</summary>
    public string? Code => _identity.Code;

    /// <summary>The code that the service would have given in awsQuery: of the header <c>x-amzn-query-error: code;fault</c>.</summary>
    internal string? QueryCode => Header("x-amzn-query-error") is { } header && header.IndexOf(';') is > 0 and var end ? ErrorCode.Parse(header[..end]) : null;

    /// <summary>What the service says about the error.</summary>
    public string? Message => _identity.Message;

    /// <summary>The id under which the service knows the request.</summary>
    public string? RequestId => ResponseHeaders.RequestId(_response) ?? _identity.RequestId;

    internal string? BodyExcerpt { get; }

    /// <summary>The wait that the service asks for: AWS's header, in milliseconds, or else the one of HTTP.</summary>
    internal TimeSpan? RetryAfter =>
        int.TryParse(Header("x-amz-retry-after"), NumberStyles.None, CultureInfo.InvariantCulture, out int milliseconds) ? TimeSpan.FromMilliseconds(milliseconds)
        : Header("Retry-After") is { } header ? RetryAfterHeader.Parse(header, ServiceTime, _time)
        : null;

    /// <summary>The service's time when it answered.</summary>
    internal DateTimeOffset? ServiceTime => _response.Headers.Date;

    /// <summary>What the error's exception has to know.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator ServiceError(ErrorResponse error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.ToServiceError();
    }

    /// <summary>What the error's exception has to know.</summary>
    public ServiceError ToServiceError() => new(OperationName, StatusCode)
    {
        Code = Code,
        QueryCode = QueryCode,
        Message = Message,
        RequestId = RequestId,
        BodyExcerpt = BodyExcerpt,
        RetryAfter = RetryAfter,
        ServiceTime = ServiceTime,
    };

    /// <summary>The same error under another code. Event streams call errors by the members of their union; their codes are the names of their shapes.</summary>
    public ErrorResponse WithCode(string code) => new(OperationName, _response, Content, _identity with { Code = code }, BodyExcerpt, _time);

    /// <summary>The same error without what the service says about it, for an error whose model calls that sensitive: neither its message nor an excerpt of its body is kept as text.</summary>
    public ErrorResponse WithoutMessage() => new(OperationName, _response, Content, _identity with { Message = null }, excerpt: null, _time);

    /// <summary>The same error without an excerpt of its body, for an error whose model calls something in it sensitive.</summary>
    public ErrorResponse WithoutExcerpt() => new(OperationName, _response, Content, _identity, excerpt: null, _time);

    /// <summary>An error that came as a message of an event stream, within a response that began as a success.</summary>
    internal static ErrorResponse OfEvent(string operationName, HttpResponseMessage response, ReadOnlyMemory<byte> payload, ErrorIdentity identity) =>
        new(operationName, response, payload, identity, Excerpt(payload.Span), time: null);

    /// <summary>The same error with an empty body, for when the body turns out not to be what the model says.</summary>
    internal ErrorResponse WithoutBody() => new(OperationName, _response, default, _identity, BodyExcerpt, _time);

    private static string? Excerpt(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return null;
        }
        string text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, 4 * LongestExcerpt)]);
        return text.Length <= LongestExcerpt ? text : text[..LongestExcerpt];
    }
}
