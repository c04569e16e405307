using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>The end of the path names service and operation: rpcv2Cbor and rpcv2Json.</summary>
internal sealed class RpcV2Protocol(string name, string service, ErrorEnvelope errors) : ServerProtocol(errors)
{
    internal override OperationTable CreateTable() => new Table(name, service);

    internal override void Begin(HttpResponseBuilder response) => response.AddHeader(ProtocolHeader.Name, name);

    private sealed class Table(string name, string service) : NamedOperations
    {
        public override bool Claims(ServerRequest request) => IsOfProtocol(request) && NameIn(request) is not null;

        public override RouteMatch Find(ServerRequest request, ReadOnlySpan<byte> body)
        {
            if (!IsOfProtocol(request))
            {
                return RouteMatch.None(RequestRefusal.UnknownOperation($"The header {ProtocolHeader.Name} has to be '{name}'."));
            }
            if (request.Header("x-amz-target") is not null)
            {
                return RouteMatch.None(RequestRefusal.Malformed("The protocol has no header X-Amz-Target."));
            }
            return IsPost(request) ? ByName(NameIn(request), "The service has no operation at this path.") : NotPost();
        }

        private bool IsOfProtocol(ServerRequest request) => request.Header(ProtocolHeader.Name) == name;

        /// <summary>Whatever stands before the last four segments is not looked at: services may have a prefix of their own.</summary>
        private string? NameIn(ServerRequest request)
        {
            string[] path = HttpRoute.SegmentsOf(request.Path);
            return path is [.., "service", var given, "operation", var operation] && IsService(given) ? operation : null;
        }

        private bool IsService(string given) => given == service;
    }
}
