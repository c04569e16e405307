using System.Text;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>The key <c>Action</c> of the form names the operation: awsQuery and ec2Query.</summary>
internal sealed class QueryProtocol(string version, string mediaType, ErrorEnvelope errors) : ServerProtocol(errors)
{
    private const string Form = "application/x-www-form-urlencoded";

    internal override string ErrorMediaType => mediaType;

    internal override bool NamesOperationInBody => true;

    internal override OperationTable CreateTable() => new Table(version);

    private sealed class Table(string version) : NamedOperations
    {
        public override bool Claims(ServerRequest request) =>
            request.Path is "/" or "" && request.Header("Content-Type") is { } type && MediaTypes.IsOf(type, Form);

        public override RouteMatch Find(ServerRequest request, ReadOnlySpan<byte> body)
        {
            if (request.Path is not ("/" or ""))
            {
                return RouteMatch.None(RequestRefusal.UnknownOperation("The service has no operation at this path."));
            }
            if (!IsPost(request))
            {
                return NotPost();
            }
            QueryParameters form = new(Encoding.UTF8.GetString(body).Replace('+', ' '));
            return form.First("Version") is { } given && given != version
                ? RouteMatch.None(RequestRefusal.UnknownOperation($"The version of the service is '{version}'."))
                : ByName(form.First("Action"), "The form has no Action.");
        }
    }
}
