using System.ComponentModel;
using System.Net;

namespace Smithwright.Runtime.Errors;

/// <summary>What a service says about an error, for the exception that reports it.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServiceError
{
    internal ServiceError(string operationName, HttpStatusCode statusCode)
    {
        OperationName = operationName;
        StatusCode = statusCode;
    }

    internal string OperationName { get; }

    internal HttpStatusCode StatusCode { get; }

    /// <summary>The error's code without namespace.</summary>
    internal string? Code { get; init; }

    /// <summary>The code that the service would have given in awsQuery.</summary>
    internal string? QueryCode { get; init; }

    internal string? Message { get; init; }

    internal string? RequestId { get; init; }

    internal string? BodyExcerpt { get; init; }

    /// <summary>The wait that the service asks for.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>The service's time when it answered.</summary>
    internal DateTimeOffset? ServiceTime { get; init; }
}
