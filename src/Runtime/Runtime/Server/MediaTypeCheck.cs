using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>Holds the media types that a request has and asks for against those of its operation.</summary>
internal static class MediaTypeCheck
{
    /// <summary>Why the request cannot be read; null where it can.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">Its operation.</param>
    /// <param name="hasBody">Whether it has a body.</param>
    public static RequestRefusal? Find(ServerRequest request, ServerOperation operation, bool hasBody) =>
        OfBody(request.Header("Content-Type"), operation.RequestMediaType, hasBody) ?? OfResponse(request.Header("Accept"), operation.ResponseMediaType);

    private static RequestRefusal? OfBody(string? given, string? wanted, bool hasBody)
    {
        if (wanted == MediaTypes.Any)
        {
            return null;
        }
        if (wanted is null)
        {
            return given is null ? null : RequestRefusal.UnsupportedMediaType("The operation takes no body, so a request has no Content-Type.");
        }
        bool isRight = given is null ? !hasBody : MediaTypes.IsOf(given, wanted);
        return isRight ? null : RequestRefusal.UnsupportedMediaType($"The Content-Type of the request has to be '{wanted}'.");
    }

    private static RequestRefusal? OfResponse(string? accept, string? offered) => string.IsNullOrEmpty(accept) || offered is null || MediaTypes.IsAccepted(accept, offered)
        ? null
        : RequestRefusal.NotAcceptable($"The operation answers with '{offered}', which the request's Accept excludes.");
}
