using System.Globalization;
using Smithwright.Runtime.Client.Retries;

namespace Smithwright.Runtime.Client.Telemetry;

/// <summary>
/// The <c>error.type</c> of a failed call: few values, none of which depends on a request or is up to the service. Codes count where the model or the
/// lists of retries name them; of other errors it is the status.
/// </summary>
internal static class ErrorType
{
    public static string Of(Exception exception)
    {
        if (exception is not ServiceException { IsAnswer: true } failure)
        {
            return NameOf(exception);
        }
        if (failure.ModeledCode is { } modeled)
        {
            return modeled;
        }
        if (RetryableErrors.IsListed(failure.ErrorCode))
        {
            return failure.ErrorCode!;
        }
        return failure.StatusCode is { } status ? ((int)status).ToString(CultureInfo.InvariantCulture) : NameOf(exception);
    }

    private static string NameOf(Exception exception) => exception.GetType().FullName ?? exception.GetType().Name;
}
