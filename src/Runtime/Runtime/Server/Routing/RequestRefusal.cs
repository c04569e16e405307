using System.Net;

namespace Smithwright.Runtime.Server.Routing;

/// <summary>Why a request is answered before, or instead of, its handler: an error of no model that every service has.</summary>
/// <param name="Error">The error.</param>
internal sealed record RequestRefusal(ServiceException Error)
{
    /// <summary>The methods that the path has, where the request's is not one of them.</summary>
    public string? Allow { get; init; }

    public static RequestRefusal UnknownOperation(string message) => Of(message, "UnknownOperationException", HttpStatusCode.NotFound);

    public static RequestRefusal WrongMethod(string allow) =>
        Of("The path does not have this method.", "UnknownOperationException", HttpStatusCode.MethodNotAllowed) with { Allow = allow };

    public static RequestRefusal Malformed(string message) => Of(message, "SerializationException", HttpStatusCode.BadRequest);

    public static RequestRefusal UnsupportedMediaType(string message) => Of(message, "UnsupportedMediaTypeException", HttpStatusCode.UnsupportedMediaType);

    public static RequestRefusal NotAcceptable(string message) => Of(message, "NotAcceptableException", HttpStatusCode.NotAcceptable);

    public static RequestRefusal TooLarge(string message) => Of(message, "RequestEntityTooLargeException", HttpStatusCode.RequestEntityTooLarge);

    /// <summary>What the web server makes of a body that it cannot read.</summary>
    public static RequestRefusal OfStatus(int status) => (HttpStatusCode)status switch
    {
        HttpStatusCode.RequestEntityTooLarge => TooLarge("The body of the request is too long."),
        HttpStatusCode.RequestTimeout => Of("The body of the request did not arrive in time.", "RequestTimeoutException", HttpStatusCode.RequestTimeout),
        HttpStatusCode.Forbidden => Of("The body of the request is not the one that was signed.", "InvalidSignatureException", HttpStatusCode.Forbidden),
        _ => Malformed("The body of the request ended early or is badly framed."),
    };

    public static RequestRefusal Internal() => Of("The service failed.", "InternalFailure", HttpStatusCode.InternalServerError);

    private static RequestRefusal Of(string message, string code, HttpStatusCode status) => new(new ServiceException(message, code, status));
}
