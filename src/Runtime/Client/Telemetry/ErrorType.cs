namespace Smithwright.Telemetry;

/// <summary>The <c>error.type</c> of a failed call: few values, none of which depends on a request.</summary>
internal static class ErrorType
{
    public static string Of(Exception exception) =>
        (exception as ServiceException)?.ErrorCode ?? exception.GetType().FullName ?? exception.GetType().Name;
}
