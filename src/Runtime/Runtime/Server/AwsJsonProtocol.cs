using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>The header <c>X-Amz-Target</c> names the operation: awsJson1_0 and awsJson1_1.</summary>
internal sealed class AwsJsonProtocol(string service, string mediaType, ErrorEnvelope errors) : ServerProtocol(errors)
{
    private const string Target = "X-Amz-Target";

    internal override string ErrorMediaType => mediaType;

    internal override OperationTable CreateTable() => new Table(service + ".");

    private sealed class Table(string prefix) : NamedOperations
    {
        public override bool Claims(ServerRequest request) => request.Path is "/" or "" && NameIn(request) is not null;

        public override RouteMatch Find(ServerRequest request, ReadOnlySpan<byte> body) => request.Path is not ("/" or "")
            ? RouteMatch.None(RequestRefusal.UnknownOperation("The service has no operation at this path."))
            : IsPost(request) ? ByName(NameIn(request), $"The header {Target} names no operation of the service.") : NotPost();

        private string? NameIn(ServerRequest request) =>
            request.Header(Target) is { } target && target.StartsWith(prefix, StringComparison.Ordinal) ? target[prefix.Length..] : null;
    }
}
