using System.ComponentModel;

namespace Smithwright.Runtime.Services;

/// <summary>How retries of one service differ from those of others, from its model. What the user of a client sets comes first.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RetryDefaults
{
    /// <summary>How often a request is sent at most; <see langword="null"/> for the usual number.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>The longest first pause after a failure that may pass; <see langword="null"/> for the usual one. Throttled requests wait as usual.</summary>
    public TimeSpan? BaseDelay { get; init; }

    /// <summary>Codes of errors, without namespace, that may pass.</summary>
    public IReadOnlyList<string> TransientErrors { get; init; } = [];

    /// <summary>Codes of errors, without namespace, that ask for fewer requests.</summary>
    public IReadOnlyList<string> ThrottlingErrors { get; init; } = [];

    /// <summary>HTTP statuses of errors that may pass, whatever their codes.</summary>
    public IReadOnlyList<int> TransientStatusCodes { get; init; } = [];

    /// <summary>Adds to a failure what only this service knows of it.</summary>
    internal void Classify(ServiceException failure)
    {
        if (failure.ErrorCode is { } code && ThrottlingErrors.Contains(code))
        {
            failure.IsThrottling = failure.IsRetryable = true;
        }
        else if (IsTransient(failure))
        {
            failure.IsRetryable = true;
        }
    }

    private bool IsTransient(ServiceException failure) =>
        (failure.ErrorCode is { } code && TransientErrors.Contains(code))
        || (failure.StatusCode is { } status && TransientStatusCodes.Contains((int)status));
}
