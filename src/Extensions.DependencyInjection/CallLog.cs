using Microsoft.Extensions.Logging;

namespace Smithwright.Extensions.DependencyInjection;

/// <summary>
/// Logs the calls of a client when they are over. Messages of services and bodies stay out: they may repeat what was sent. Of exceptions, the type and the
/// service's code are logged.
/// </summary>
internal static partial class CallLog
{
    /// <summary>What is called at the end of each call, where somebody reads the log.</summary>
    /// <param name="logger">The log of the client.</param>
    /// <param name="next">What is called afterwards.</param>
    public static Action<CallMetadata>? Before(ILogger logger, Action<CallMetadata>? next)
    {
        // Calls are observed for what is called here, which costs each a little.
        if (!logger.IsEnabled(LogLevel.Warning))
        {
            return next;
        }
        return call =>
        {
            Write(logger, call);
            next?.Invoke(call);
        };
    }

    private static void Write(ILogger logger, CallMetadata call)
    {
        switch (call.Exception)
        {
            case null:
                Succeeded(logger, call.Operation, (int?)call.StatusCode, call.Attempts, call.RequestId, call.Duration.TotalMilliseconds);
                break;
            case OperationCanceledException:
                Canceled(logger, call.Operation, call.Attempts, call.Duration.TotalMilliseconds);
                break;
            case var exception:
                string? code = (exception as ServiceException)?.ErrorCode;
                Failed(logger, call.Operation, exception.GetType().Name, code, (int?)call.StatusCode, call.Attempts, call.RequestId, call.Duration.TotalMilliseconds);
                break;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Operation} succeeded with status {StatusCode} after {Attempts} attempts in {DurationMs:F0} ms, request id {RequestId}", EventName = "CallSucceeded")]
    private static partial void Succeeded(ILogger logger, string operation, int? statusCode, int attempts, string? requestId, double durationMs);

    [LoggerMessage(
        2, LogLevel.Warning, "{Operation} failed by {Exception} ({ErrorCode}) with status {StatusCode} after {Attempts} attempts in {DurationMs:F0} ms, request id {RequestId}",
        EventName = "CallFailed")]
    private static partial void Failed(
        ILogger logger, string operation, string exception, string? errorCode, int? statusCode, int attempts, string? requestId, double durationMs);

    [LoggerMessage(3, LogLevel.Information, "{Operation} was canceled by the caller after {Attempts} attempts in {DurationMs:F0} ms", EventName = "CallCanceled")]
    private static partial void Canceled(ILogger logger, string operation, int attempts, double durationMs);
}
