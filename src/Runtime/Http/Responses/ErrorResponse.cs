using System.Globalization;
using System.Text;

namespace Smithwright.Http;

/// <summary>A response that is an error, with what every error has. Its body is bounded: what is longer was cut off.</summary>
public sealed class ErrorResponse : HttpResponseReader
{
    internal const int LongestBody = 256 * 1024;

    private const int LongestExcerpt = 1024;

    private readonly HttpResponseMessage _response;
    private readonly ErrorIdentity _identity;

    internal ErrorResponse(string operationName, HttpResponseMessage response, ReadOnlyMemory<byte> body, ErrorIdentity identity)
        : base(response, body)
    {
        OperationName = operationName;
        _response = response;
        _identity = identity;
        BodyExcerpt = Excerpt(body.Span);
    }

    private ErrorResponse(ErrorResponse original) : base(original._response, default)
    {
        OperationName = original.OperationName;
        _response = original._response;
        _identity = original._identity;
        BodyExcerpt = original.BodyExcerpt;
    }

    /// <summary>The operation that was called.</summary>
    public string OperationName { get; }

    /// <summary>The error's code without namespace: from the header <c>x-amzn-ErrorType</c>, else from the body.</summary>
    public string? Code => ErrorCode.Parse(Header("x-amzn-ErrorType")) ?? _identity.Code;

    /// <summary>The code that the service would have given in awsQuery: of the header <c>x-amzn-query-error: code;fault</c>.</summary>
    internal string? QueryCode => Header("x-amzn-query-error") is { } header && header.IndexOf(';') is > 0 and var end ? header[..end] : null;

    /// <summary>What the service says about the error.</summary>
    public string? Message => _identity.Message;

    /// <summary>The id under which the service knows the request.</summary>
    public string? RequestId => ResponseHeaders.RequestId(_response);

    internal string? BodyExcerpt { get; }

    /// <summary>The wait that the service asks for, in milliseconds on the wire.</summary>
    internal TimeSpan? RetryAfter =>
        int.TryParse(Header("x-amz-retry-after"), NumberStyles.None, CultureInfo.InvariantCulture, out int milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;

    /// <summary>The same error with an empty body, for when the body turns out not to be what the model says.</summary>
    internal ErrorResponse WithoutBody() => new(this);

    private static string? Excerpt(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return null;
        string text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, 4 * LongestExcerpt)]);
        return text.Length <= LongestExcerpt ? text : text[..LongestExcerpt];
    }
}
