using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>Ends the handling of a request that is the caller's fault.</summary>
internal sealed class RefusedRequestException(RequestRefusal refusal, Exception? innerException = null) : Exception(refusal.Error.Message, innerException)
{
    public RequestRefusal Refusal { get; } = refusal;
}
