using Microsoft.Extensions.Logging;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>What servers log.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The handler of {Operation} failed; the caller got an internal failure with the request id {RequestId}.")]
    public static partial void HandlerFailed(this ILogger logger, Exception exception, string operation, string requestId);
}
